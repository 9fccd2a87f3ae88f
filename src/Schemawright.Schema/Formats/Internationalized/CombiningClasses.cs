namespace Schemawright.Formats.Internationalized;

/// <summary>Canonical_Combining_Class, Unicode 14.0, of the code points that a label may contain.</summary>
internal static class CombiningClasses
{
    /// <summary>The class of the signs that suppress a consonant's vowel.</summary>
    public const int Virama = 9;

    private static readonly int[] Starts;
    private static readonly byte[] Classes;

    static CombiningClasses()
    {
        var starts = new List<int> { 0 };
        var classes = new List<byte> { 0 };
        var next = 0;
        for (var numbers = new PackedNumbers(Runs); !numbers.IsAtEnd;)
        {
            var gap = numbers.ReadNumber();
            if (gap == 0)
            {
                starts.RemoveAt(starts.Count - 1);
                classes.RemoveAt(classes.Count - 1);
            }

            var start = next + gap;
            next = start + numbers.ReadNumber() + 1;
            starts.Add(start);
            classes.Add((byte)numbers.ReadNumber());
            starts.Add(next);
            classes.Add(0);
        }

        Starts = [.. starts];
        Classes = [.. classes];
    }

    /// <summary>Runs of equal classes other than zero, as three numbers each: the gap before the run, its length less one, the class.</summary>
    private static ReadOnlySpan<byte> Runs => """
        PHDV700X703l600X700h604l601Z603l601Z60:l604103l602V720V730V702l602V701l612V703l600V700X701l600V700Y701Z700Y701Z700Y70<V7c84V7Y80l603V700l602
        V700n600l605V705l601V700l601V700n600T700V700:00;00<00=00>00?00@00A00B01C00D00E00F10G10H00I10V700l610BX27V700N00O00P1`10K00L00M00N00O00P100Q1
        00R101V701l604V700l601V700l6@0S1U36V723V700l600V721V710l601V700l6S10T1N0V700l601V700l601V702l600V701l600V700l602V700l600V700l600V700l600V700
        l601V7P56V700l600V790l6H3V718V712V714V7[12l6l10V702l603V7Z14V704l60=V710l601V700l601V700l602V702l600K00L00M02V700l601V701l604V7l107@0930V700
        l601V7W307@09`10V7m107@09^307@09^307@09o309^307@0970d200k2U307@09]319@09l309]31W3009=3[3\31f3009=3j3\21l6K0l610l610h6g10Q400R410T453R420R411
        V700911V7n10l6`307119b20l6_F2V7dM19N09m409:0V7[60T7_40n600V700l6k60V700l6W209D7V720l6`14V705l601V700l611l601V701l604V700l603V7U307?09V10V700
        l606V7f119j107;19S207h42V710104l601V703l600V716140l660V731V7V61V700l606V700l601V700Z700f600l600Z60T1V700X701T700l600j600V700Y700l600V700l6_g
        32V7]409P3OV7ZA0j600T700X700n6[318d^M0V749V7P11V7`21V7d809U109g409KAV7i12l6U109o207<09_70V711V700l621V751V710V7d109f709`iC0JQH6V706l601V7]N0
        l6R70l6e44V7bd10l610V7X10V700100l6409U50V700l6mA3V7S<1V7i41l602V700l600V703l6a10V700l600V700l6P609Y109>09i109007U22V7`119n107\209907Z309007b
        507009`217@09H6V734V7]609307G0V7S309007k709007n309f309007c309]809007R819407l409c209B09a209U=09R807119a209hZC41k16V7iU116\UC01Qk86V71@V726V71
        1V714V7U86V7g;0V7m13V7P_16l6]35V7007
        """u8;

    /// <summary>The class of a code point that a label may contain; zero if it is not reordered.</summary>
    public static int Of(int codePoint)
    {
        var run = Array.BinarySearch(Starts, codePoint);
        return Classes[run < 0 ? ~run - 1 : run];
    }
}
