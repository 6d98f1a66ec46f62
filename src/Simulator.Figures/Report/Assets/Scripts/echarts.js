// The parts of Apache ECharts that the report draws with; the bundler leaves out the rest.
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, registerLocale, use } from 'echarts/core';
import chinese from 'echarts/i18n/langZH-obj.js';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
  BarChart, CustomChart, LineChart, ScatterChart,
  AriaComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent,
  CanvasRenderer, SVGRenderer,
]);
registerLocale('ZH', chinese);

export { init };
