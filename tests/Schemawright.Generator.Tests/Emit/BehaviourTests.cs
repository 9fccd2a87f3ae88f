using Schemawright.Generator.Emit;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>What emitted types do, seen from a project that uses them.</summary>
public class BehaviourTests
{
    [Theory]
    [InlineData("""{"requiredText":"a","requiredNullableText":null,"requiredNullableNumber":null}""")]
    [InlineData("""{"requiredText":"a","requiredNullableText":"b","requiredNullableNumber":1.50,"optionalNullableText":null,"optionalNullableNumber":null,"optionalNullableFlag":null}""")]
    [InlineData("""{"requiredText":"","requiredNullableText":"","requiredNullableNumber":0,"optionalText":"","optionalNumber":-0.0,"optionalNullableText":"","optionalNullableNumber":0,"optionalNullableFlag":false}""")]
    public void Absent_null_and_value_come_back_as_they_were(string json) => Assert.Equal(json, Run("three-states", $"""
        return Demo.Measurement.Parse(Encoding.UTF8.GetBytes({Literal.String(json)})).ToJson();
        """));

    [Fact]
    public void Absent_null_and_value_are_told_apart() => Assert.Equal("(absent) (null) 9", Run("three-states", """
        var absent = new Demo.Measurement { RequiredText = "a", RequiredNullableText = null, RequiredNullableNumber = null };
        var isNull = absent with { OptionalNullableNumber = (decimal?)null };
        var given = absent with { OptionalNullableNumber = 9m };
        return $"{absent.OptionalNullableNumber} {isNull.OptionalNullableNumber} {given.OptionalNullableNumber}";
        """));

    [Fact]
    public void The_text_of_a_number_is_kept_until_the_member_is_set() => Assert.Equal("""
        {"name":"a","age":7.0,"height":1e0,"isMember":true}
        {"name":"a","age":8,"height":1e0,"isMember":true}
        True
        """, Run("object", """
        var person = Demo.Person.Parse("{\"isMember\":true,\"height\":1e0,\"age\":7.0,\"name\":\"a\"}"u8);
        var older = person with { Age = 8 };
        return person.ToJson() + "\n" + older.ToJson() + "\n" + (person == new Demo.Person { Name = "a", Age = 7, Height = 1, IsMember = true });
        """));

    [Fact]
    public void A_number_that_csharp_cannot_hold_keeps_its_text_and_says_so_when_it_is_asked_for() => Assert.Equal("""
        1e400 is valid, but the C# type Decimal can't represent it exactly.
        {"name":"a","height":1e400,"isMember":true}
        {"name":"b","height":1e400,"isMember":true}
        {"name":"a","height":2,"isMember":true}
        True False
        """, Run("object", """
        var person = Demo.Person.Parse("{\"name\":\"a\",\"height\":1e400,\"isMember\":true}"u8);
        var asked = "held";
        try { asked = $"{person.Height}"; }
        catch (ValueNotRepresentableException exception) { asked = exception.Message; }
        var equal = Demo.Person.Parse(person.ToUtf8Json()) == person;
        var other = Demo.Person.Parse("{\"name\":\"a\",\"height\":1e401,\"isMember\":true}"u8) == person;
        return string.Join("\n", asked, person, person with { Name = "b" }, person with { Height = 2 }, $"{equal} {other}");
        """));

    [Theory]
    [InlineData("""new Demo.Person { Name = "", IsMember = true }""", "Name")]
    [InlineData("""new Demo.Person { Name = null!, IsMember = true }""", "Name")]
    [InlineData("""new Demo.Person { Name = new string('x', 141), IsMember = true }""", "Name")]
    [InlineData("""new Demo.Person { Name = "a", IsMember = true, Nickname = "b c" }""", "Nickname")]
    [InlineData("""new Demo.Person { Name = "a", IsMember = true } with { Age = 151 }""", "Age")]
    [InlineData("""new Demo.Person { Name = "a", IsMember = true } with { Height = 0 }""", "Height")]
    public void A_value_that_breaks_its_constraint_cannot_be_made(string expression, string member) => Assert.Equal(member, Run("object", $$"""
        try
        {
            _ = {{expression}};
            return "made";
        }
        catch (ArgumentException exception)
        {
            return exception.ParamName!;
        }
        """));

    [Fact]
    public void An_enum_takes_only_its_own_values() => Assert.Equal("M Size", Run("enum", """
        var parcel = Demo.Parcel.Parse("{\"size\":\"M\"}"u8);
        try
        {
            _ = parcel with { Size = (Demo.Size)99 };
            return "made";
        }
        catch (ArgumentException)
        {
            return $"{parcel.Size} {nameof(parcel.Size)}";
        }
        """));

    [Fact]
    public void Defaults_are_offered_and_never_written() => Assert.Equal("""
        en 3 0.5 True Safe (absent) a,b
        {}
        {"language":"ko","limit":4}
        4
        """, Run("defaults", """
        var settings = Demo.Settings.Parse("{}"u8);
        var given = settings with { Language = "ko", Limit = 4 };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{settings.LanguageOrDefault} {settings.RetriesOrDefault} {settings.RatioOrDefault} {settings.IsOnOrDefault} {settings.ModeOrDefault} {settings.Limit} {string.Join(',', settings.WordsOrDefault)}")
            + "\n" + settings.ToJson() + "\n" + given.ToJson() + "\n" + given.Limit;
        """));

    [Fact]
    public void Where_it_is_asked_for_getters_give_defaults_which_are_never_written()
    {
        const string schema = """
            { "type": "object", "additionalProperties": false, "properties": {
              "language": { "type": "string", "default": "en" }, "code": { "type": "string", "maxLength": 2, "default": "a" }, "limit": { "type": ["integer", "null"], "default": 3 }, "ratio": { "type": "number", "default": 0.5 }, "plain": { "type": "string" } } }
            """;
        var texts = SchemaProject.With("settings.schema.json", schema).WithDefaultsInGetters("true").Run().Files.Values;
        Assert.Equal("""en a 3 0.5  {} | ko b  0.5  {"language":"ko","code":"b","limit":null} | Language Code""", Probe.Run(texts, """
            string Show(Demo.Settings settings) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{settings.Language} {settings.Code} {settings.Limit} {settings.Ratio} {settings.Plain} {settings}");
            var absent = Demo.Settings.Parse("{}"u8);
            string Refused(Action make) { try { make(); return "made"; } catch (ArgumentException exception) { return exception.ParamName!; } }
            return $"{Show(absent)} | {Show(absent with { Language = "ko", Code = "b", Limit = null })} | {Refused(() => _ = absent with { Language = null! })} {Refused(() => _ = absent with { Code = "abc" })}";
            """));
    }

    [Fact]
    public void A_union_is_matched_exhaustively() => Assert.Equal("circle 2, rectangle 3, circle, {\"form\":\"circle\",\"colour\":\"red\",\"radius\":2}", Run("union", """
        var circle = Demo.Shape.Parse("{\"form\":\"circle\",\"colour\":\"red\",\"radius\":2}"u8);
        Demo.Shape rectangle = new Demo.Rectangle { Colour = "blue", Width = 3 };
        var last = "";
        circle.Switch(_ => last = "circle", _ => last = "rectangle");
        string Name(Demo.Shape shape) => shape.Match(circle => $"{circle.Form} {circle.Radius}", rectangle => $"{rectangle.Form} {rectangle.Width}");
        return $"{Name(circle)}, {Name(rectangle)}, {last}, {circle.ToJson()}";
        """));

    [Theory]
    [InlineData("""{"form":"triangle"}""", false)]
    [InlineData("""{"colour":"red"}""", false)]
    [InlineData("""{"form":"circle","colour":"red","width":1}""", false)]
    [InlineData("""{"radius":1,"form":"c\u0069rcle","colour":"red"}""", true)]
    [InlineData("""["circle"]""", false)]
    public void The_discriminator_chooses_the_case(string json, bool isValid) => Assert.Equal($"{isValid} {isValid}", Run("union", $$"""
        var json = Encoding.UTF8.GetBytes({{Literal.String(json)}});
        return $"{Demo.Shape.IsValid(json)} {Demo.Shape.TryParse(json, out _, out _)}";
        """));

    [Theory]
    [InlineData("""{"family":"Ha"}""", "AuthorPersonName")]
    [InlineData("""{"literal":"Ha"}""", "AuthorLiteralName")]
    [InlineData("""{"literal":"Ha","family":"Ha"}""", "")]
    [InlineData("{}", "")]
    public void A_member_of_its_own_tells_the_case(string json, string type) => Assert.Equal(type, Run("union-by-required", $$"""
        return Demo.Author.TryParse(Encoding.UTF8.GetBytes({{Literal.String(json)}}), out var author, out _) ? author.GetType().Name : "";
        """));

    [Theory]
    [InlineData("""{"option":1}""", "Choice")]
    [InlineData("""{"option":"1","text":"a"}""", "Essay")]
    [InlineData("""{"option":1,"text":"a"}""", "")]
    public void Without_anything_that_tells_the_case_exactly_one_must_accept(string json, string type) => Assert.Equal(type, Run("union-asked", $$"""
        return Demo.Answer.TryParse(Encoding.UTF8.GetBytes({{Literal.String(json)}}), out var answer, out _) ? answer.GetType().Name : "";
        """));

    [Theory]
    [InlineData("""{"kind":"van"}""", "VehicleCar")]
    [InlineData("""{"kind":"tandem"}""", "VehicleBicycle")]
    [InlineData("""{"kind":"ship"}""", "")]
    public void Several_values_may_tell_one_case(string json, string type) => Assert.Equal(type, Run("union-by-enum", $$"""
        return Demo.Vehicle.TryParse(Encoding.UTF8.GetBytes({{Literal.String(json)}}), out var vehicle, out _) ? vehicle.GetType().Name : "";
        """));

    [Theory]
    [InlineData("""{"type":"card"}""", "Letter")]
    [InlineData("""{"type":"parcel"}""", "Parcel")]
    [InlineData("""{"type":"parcel","grams":""}""", "Letter")]
    [InlineData("""{"type":"other"}""", "Letter")]
    public void The_discriminator_of_OpenApi_is_a_hint_and_no_rule(string json, string type) => Assert.Equal(type, Run("union-openapi", $$"""
        return Demo.Message.TryParse(Encoding.UTF8.GetBytes({{Literal.String(json)}}), out var message, out _) ? message.GetType().Name : "";
        """));

    [Fact]
    public void A_value_of_several_types_is_matched_and_taken() => Assert.Equal("""
        4, a few, 4.0, False, ab, a+b, 3, 1-2
        {"servings":"plenty","steps":["a"]}
        ArgumentException
        True
        """, Run("union-by-type", """
        string Show(Demo.RecipeServings servings) => servings.Match(text => text, number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var recipe = Demo.Recipe.Parse("{\"servings\":4.0,\"steps\":[\"a\",\"b\"],\"time\":{\"from\":1,\"to\":2}}"u8);
        Demo.RecipeSteps one = "ab";
        var steps = recipe.Steps!.TryGetArray(out var many) ? string.Join("+", many) : "";
        var time = "";
        recipe.Time.Value!.Switch(number => time = "number", span => time = $"{span.From}-{span.To}");
        var text = one.TryGetString(out var only) ? only : "";
        var line = $"{Show(recipe.Servings)}, {Show("a few")}, {recipe.Servings}, {one.TryGetArray(out _)}, {text}, {steps}, {Show((Demo.RecipeServings)3L)}, {time}";
        var made = new Demo.Recipe { Servings = "plenty", Steps = (ValueList<string>)["a"] };
        var refused = "";
        try { _ = (Demo.RecipeServings)0L; } catch (ArgumentException exception) { refused = exception.GetType().Name; }
        return string.Join("\n", line, made, refused, recipe.Servings == (Demo.RecipeServings)4L);
        """));

    [Fact]
    public void A_value_of_several_cases_gives_a_view_for_each() => Assert.Equal("post True True a 1 False {\"street\":\"a\",\"number\":\"1\"} True", Run("union-views", """
        var both = Demo.Contact.Parse("{\"street\":\"a\",\"number\":\"1\"}"u8);
        Demo.Contact post = new Demo.Post { Street = "a" };
        Demo.Contact again = both.TryGetPhone(out var view) ? view : post;
        return $"{both.Match(_ => "post", _ => "phone")} {both.TryGetPost(out var asPost)} {both.TryGetPhone(out var phone)} {asPost!.Street} {phone!.Number} {post.TryGetPhone(out _)} {both} {again == both}";
        """));

    [Fact]
    public void A_format_of_numbers_chooses_a_type_and_refuses_nothing() => Assert.Equal("True 0.25 0.5 throws {\"count\":3000000000,\"ratio\":0.25}", Run("number-formats", """
        var sensor = Demo.Sensor.Parse("{\"count\":3000000000,\"ratio\":0.25}"u8);
        var asked = "";
        try { asked = $"{sensor.Count}"; } catch (ValueNotRepresentableException) { asked = "throws"; }
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Demo.Sensor.IsValid("{\"count\":3000000000,\"ratio\":1}"u8)} {sensor.Ratio} {(sensor with { Gain = 0.5f }).Gain} {asked} {sensor}");
        """));

    [Fact]
    public void A_mixed_enum_keeps_its_values() => Assert.Equal("Number1  Unknown {\"mode\":1.0,\"colour\":null} {\"mode\":false,\"colour\":\"red\"}", Run("enum-mixed", """
        var read = Demo.Switch.Parse("{\"mode\":1.0,\"colour\":null}"u8);
        return $"{read.Mode} {read.Colour} {read.StateOrDefault} {read} {read with { Mode = Demo.SwitchMode.False, Colour = Demo.SwitchColour.Red }}";
        """));

    [Fact]
    public void Unknown_members_survive_in_their_order() => Assert.Equal("""
        {"name":"a","z":[1.0,{}],"b":null}
        b
        """, Run("open-members", """
        var package = Demo.Package.Parse("{\"z\":[1.0,{}],\"name\":\"a\",\"b\":null}"u8);
        return package.ToJson() + "\n" + (package with { Name = "b" }).Name;
        """));

    [Fact]
    public void An_unknown_member_cannot_take_the_name_of_a_property() => Assert.Equal("AdditionalProperties", Run("open-members", """
        try
        {
            _ = new Demo.Package { Name = "a", AdditionalProperties = [new("name", JsonValue.Parse("1"u8))] };
            return "made";
        }
        catch (ArgumentException exception)
        {
            return exception.ParamName!;
        }
        """));

    [Fact]
    public void A_tuple_is_taken_apart() => Assert.Equal("""
        127 37.5  [127,37.5]
        127 37.5 12 [127.0,37.5,12]
        """, Run("tuple", """
        string Show(Demo.Position position)
        {
            var (longitude, latitude, height) = position;
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{longitude:0.##} {latitude} {height} {position.ToJson()}");
        }

        return Show(new Demo.Position(127, 37.5m)) + "\n" + Show(Demo.Position.Parse("[127.0,37.5,12]"u8));
        """));

    [Fact]
    public void An_open_list_knows_its_values_and_takes_others() => Assert.Equal("weather True other False 3 A default Topic has no value.", Run("open-list", """
        var report = Demo.Report.Parse("{\"topic\":\"weather\",\"others\":[\"other\"]}"u8);
        var other = report.Others![0];
        try
        {
            return default(Demo.Topic).Value;
        }
        catch (InvalidOperationException exception)
        {
            return $"{report.Topic} {report.Topic == Demo.Topic.Weather && report.Topic.IsKnown} {other} {other.IsKnown} {Demo.Topic.KnownValues.Count} {exception.Message}";
        }
        """));

    [Fact]
    public void A_named_value_is_plain_text_in_no_culture() => Assert.Equal("a.bc 150 a.bc 4 False False a.bc 4 refused", Run("named-values", """
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        static T Read<T>(string text) where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
        var id = Read<Demo.InvoiceId>("a.bc");
        var amount = Demo.Amount.Parse("150", null);
        Span<char> room = stackalloc char[4];
        Span<byte> bytes = stackalloc byte[4];
        var fits = id.TryFormat(room, out var length, default, null);
        _ = ((IUtf8SpanFormattable)id).TryFormat(bytes, out var count, default, null);
        return $"{id} {amount} {room} {length} {Demo.InvoiceId.TryParse("A", null, out _)} {amount.TryFormat(room[..2], out _, default, null)} {Encoding.UTF8.GetString(bytes)} {count} {Refused()}";
        static string Refused() { try { _ = Demo.Amount.Parse("x", null); return "read"; } catch (FormatException) { return "refused"; } }
        """));

    [Fact]
    public void System_text_json_reads_and_writes_the_same() => Assert.Equal("""{"id":"a.b","total":7,"earlier":["abc"]}""", Run("named-values", """
        const string json = "{\"id\":\"a.b\",\"total\":7,\"earlier\":[\"abc\"]}";
        var invoice = JsonSerializer.Deserialize<Demo.Invoice>(json)!;
        if (invoice != Demo.Invoice.Parse(Encoding.UTF8.GetBytes(json)) || invoice != JsonSerializer.Deserialize(json, Demo.Invoice.JsonTypeInfo))
            return "not equal";
        return JsonSerializer.Serialize(invoice, Demo.JsonModels.Default.Options);
        """));

    [Fact]
    public void Each_of_many_required_members_is_missed()
    {
        const int count = 130;
        var spec = Spec.Object("Wide", [.. Enumerable.Range(0, count).Select(static i => Spec.Property($"member{i}", Spec.Text(), isRequired: true))]);
        string[] texts = [TypeEmitter.Emit(spec), DocumentEmitter.Emit(Spec.Document()), AssemblyEmitter.Emit(Spec.Assembly(spec))];
        Assert.Equal("130 131", Probe.Run(texts, $$"""
            byte[] Json(int without) => Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, {{count}}).Where(i => i != without).Select(i => $"\"member{i}\":\"\"")) + "}");
            return $"{Enumerable.Range(0, {{count}}).Count(i => !Demo.Wide.IsValid(Json(i)))} {(Demo.Wide.IsValid(Json(-1)) ? 131 : 0)}";
            """));
    }

    private static string Run(string golden, string statements) => Probe.Run(GoldenTests.Emit(golden), statements);
}
