using Schemawright.Generator.Benchmarks;

// The page goes to the standard output, or into the file that is named; the progress to the standard error.
var subjects = MeasuredProject.All().ToList();
if (subjects.Count == 1)
{
    Console.Error.WriteLine(Corpora.Absence("real-schemas"));
    return 2;
}

// A compiler that has compiled little is slow, and would flatter the generator.
for (var i = 0; i < 3; i++)
    Meter.Measure(subjects[0]);

var rows = new List<Measurement>();
foreach (var subject in subjects)
{
    rows.Add(Meter.Measure(subject));
    Console.Error.WriteLine(rows[^1]);
}

var page = Page.Write(rows);
if (args.Length == 0)
    Console.Write(page);
else
    File.WriteAllText(args[0], page);
return rows.TrueForAll(static row => row.Problems == 0) ? 0 : 1;
