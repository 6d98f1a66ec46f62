// Colours that people with any colour vision tell apart (Okabe and Ito), and text that keeps AA contrast on white.

export const ink = '#1d2733';
export const muted = '#55606e';
export const rule = '#dde2e8';
export const blue = '#0060a0';
export const green = '#00735a';
export const record = '#c4420a';
export const band90 = '#cfe0ef';
export const band50 = '#8fb8da';
export const stages = ['#7a8794', '#5b9bd0', '#0060a0', '#3d3d8f', '#c4420a', '#8a6d00', '#00735a', '#004d3c'];

const font = 'system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans", sans-serif';

export const base = (chart, page) => ({
  animation: false,
  textStyle: { fontFamily: font, color: ink, fontSize: 13 },
  aria: { enabled: true, label: { description: chart.description } },
  legend: { show: false },
  backgroundColor: '#ffffff',
});

export const valueAxis = (chart, page, name) => ({
  type: 'value',
  name,
  nameTextStyle: { color: muted, fontSize: 12 },
  axisLabel: { color: muted, formatter: value => page.format(value, chart) },
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: rule } },
});

export const timeAxis = (min, max) => ({
  type: 'time',
  min,
  max,
  axisLabel: { color: muted, hideOverlap: true },
  axisLine: { lineStyle: { color: '#9aa5b1' } },
  axisTick: { lineStyle: { color: '#9aa5b1' } },
  splitLine: { show: false },
});

// The page scrolls with the wheel; with Ctrl it zooms.
export const zoomX = [
  { type: 'inside', filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, preventDefaultMouseMove: false },
];
