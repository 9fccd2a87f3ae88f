using ColdStart;

// Validates one file with a generated type, as a small command of a user would: nothing printed and 0 where it is valid, otherwise each error's place and 1.
if (args is not [var path])
{
    Console.Error.WriteLine("usage: ColdStart FILE");
    return 2;
}

var report = ComponentLock.Validate(File.ReadAllBytes(path));
foreach (var error in report.Errors)
    Console.Error.WriteLine($"{path}:{error.Line}:{error.Column}: {error.InstanceLocation}: {error.Keyword}");
return report.IsValid ? 0 : 1;
