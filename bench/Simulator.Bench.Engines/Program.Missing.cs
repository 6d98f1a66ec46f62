Console.Error.WriteLine("Orleans is not on this machine's package sources: there is nothing to compare with.");
return 2;
