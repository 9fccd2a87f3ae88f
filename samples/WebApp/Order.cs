using System.Text.Json.Serialization;
using Schemawright;

namespace WebApp;

/// <summary>The part of the generated type that ASP.NET Core's own generator sees.</summary>
[JsonConverter(typeof(JsonModelConverter<Order>))]
public partial record Order;
