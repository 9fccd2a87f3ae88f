using System.Text.Json;
using OwnContext;

var order = new Order { Customer = "Min", Lines = [new Line { Article = "AB-123", Quantity = 2 }] };
var delivery = new Delivery { First = order, Others = [order with { Customer = "Ha" }], Returned = new() { ["broken"] = order } };

var json = JsonSerializer.Serialize(delivery, DeliveryContext.Default.Delivery);
Console.WriteLine(json);

var read = JsonSerializer.Deserialize(json, DeliveryContext.Default.Delivery)!;
Console.WriteLine(read.First == order && read.Others[0].Customer == "Ha" && read.Returned!["broken"] == order);

// What the schema refuses does not come through, wherever it stands.
try
{
    JsonSerializer.Deserialize("""{"first":{"customer":"","lines":[]}}""", DeliveryContext.Default.Delivery);
}
catch (JsonException exception)
{
    Console.WriteLine($"{exception.Path}: {exception.Message}");
}
