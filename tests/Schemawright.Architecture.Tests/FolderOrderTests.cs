namespace Schemawright.Architecture.Tests;

/// <summary>Within a project, dependencies point one way too: a folder may use only folders that come before it in its order.</summary>
public class FolderOrderTests
{
    public static TheoryData<string> Orders { get; } = [.. AllOrders.Select(static order => order.Name)];

    private static FolderOrder[] AllOrders => [FolderOrder.Schema, FolderOrder.Binding];

    [Theory]
    [MemberData(nameof(Orders))]
    public void No_folder_uses_a_type_of_a_later_one(string name) => Expect.NoMoreThan(Open(name), Find(name).UpwardArrows(Tested.Checkout));

    [Theory]
    [MemberData(nameof(Orders))]
    public void No_folder_names_the_namespace_of_a_later_one(string name) => Expect.NoMoreThan(Open(name), Find(name).LaterNamespaces(Tested.Checkout));

    [Theory]
    [MemberData(nameof(Orders))]
    public void Every_folder_of_an_order_exists(string name) => Assert.Equal(Find(name).Rooms.Count, Find(name).CountIn(Tested.Checkout));

    [Fact]
    public void Every_folder_of_the_schema_layer_is_in_the_order()
    {
        var folders = Tested.Checkout.In("src/Schemawright.Schema").Where(static file => file.SubFolders.Length > 0).Select(static file => file.SubFolders[0]);
        Expect.None(folders.Distinct(StringComparer.Ordinal).Except(FolderOrder.Schema.Rooms, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_binder_is_in_the_order()
    {
        var folders = Tested.Checkout.In("generators/Schemawright.Generator/Binding").Where(static file => file.SubFolders.Length > 1)
            .Select(static file => $"Binding/{file.SubFolders[1]}");
        Expect.None(folders.Distinct(StringComparer.Ordinal).Except(FolderOrder.Binding.Rooms, StringComparer.Ordinal));
    }

    /// <summary>The arrows between the rooms of the binder that still run up.</summary>
    private static int Open(string name) => name == FolderOrder.Binding.Name ? 7 : 0;

    private static FolderOrder Find(string name) => AllOrders.Single(order => order.Name == name);
}
