using Schemawright.Tool;

return CommandLine.Run(args, Console.OpenStandardInput, Console.Out, Console.Error);
