using Schemawright.CodeFigures;
using Schemawright.Tests;

// dotnet run --project tests/Schemawright.CodeFigures [-- ROOT]: the figures of this checkout, or of the one at ROOT.
var root = args.Length > 0 ? Path.GetFullPath(args[0]) : Repository.Root;
if (!File.Exists(Path.Combine(root, "Sdk.sln")))
{
    Console.Error.WriteLine($"{root} contains no Sdk.sln.");
    return 2;
}

// The list of this checkout, so that two checkouts are measured alike.
var words = WordList.Parse(Repository.Read("tests/Schemawright.Architecture.Tests/words.txt"));
Console.Out.Write(FigureTable.Write(new Checkout(root), words));
return 0;
