using System.Text.Json.Serialization;
using Schemawright;

namespace OwnContext;

/// <summary>The part of the generated type that System.Text.Json's own generator sees; the code fix of SW4010 writes it.</summary>
[JsonConverter(typeof(JsonModelConverter<Order>))]
public partial record Order;
