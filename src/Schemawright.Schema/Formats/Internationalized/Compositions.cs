namespace Schemawright.Formats.Internationalized;

/// <summary>
/// Canonical decompositions and compositions, Unicode 14.0: the primary composites whose parts a label may contain.
/// Hangul is not included, since its single jamo are disallowed.
/// </summary>
internal static class Compositions
{
    private const int Count = 479;

    private static readonly int[] Composites = new int[Count];
    private static readonly (int First, int Last)[] Parts = new (int First, int Last)[Count];
    private static readonly Dictionary<(int First, int Last), int> ByParts = new(Count);

    static Compositions()
    {
        var numbers = new PackedNumbers(Pairs);
        var (composite, first, last) = (0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            composite += numbers.ReadNumber();
            first += numbers.ReadSigned();
            last += numbers.ReadSigned();
            Composites[i] = composite;
            Parts[i] = (first, last);
            ByParts.Add((first, last), composite);
        }
    }

    /// <summary>The composite, its first part and its last part, as three numbers each: the difference to the one before, signed for the two parts.</summary>
    private static ReadOnlySpan<byte> Pairs => """
        P7R6P`110210210210:10424j114]210210210<18?10210210<2:912510210210210:3<?10210210<18=20>2_1720420T224]220220:20:22042?20420220R220g124C208202
        20P222Y242220220420T262[222Z232[220\220e164E20\220e152?20420:46C20\220e122E20220Z220e122f120e142A20220420820220j124[224032120<20:S1EN?<0NW1M
        2@02<02<02^8?20520F20G3_182VD02QD04m7@28028h12hGW22^:@1_R1055E4>12^722202T102]9L2042832042832042<320426320426320423Z12204Gc18=928P22R9U22102
        [862PL52[K0m:Re15La101801401401T10JS1>1H01;=1<0180[3n6:G5;10@23=4V2>5g1=1311F<IT3B[2m3A?;02044:34X:42U:02204272082<04f:02g902C7208206285480Y
        9hMfd11021R201Q221V21j4f802W10AR10fB\U1`^18@0360g4X9T810b1l;PHnG30_110b1X2f4P8f1X3a112011b1l3P8n7h3b7n77>010220W118V1o3h7b612011b1^4V9V720:1
        6915Z1XBhT1nT1Pg2P^5^`5240240240240480Y1b20240340120260nEQ^=oP<22k120h120L2Z8o22U8<20h120L20C20<2n:i22022k:h22062XLc22UL222522620h120e120n12
        0>2242\8m22W8020T220L22K2fl>m12el>j220722g220<20h122g120h120L2072^8g220>2`5?2022i=020<24020h12bn>m12an>j222c220h12`>g12<02T`>02mn>020h120L20
        722A20H2052X?g224>2Y?920P222U220220>20120h122g120222122920R220L1S101Ha21641408_1b120c12R8?20120B20;2nk>12ki>120120B20;2li>62gS?j120c120;2Z83
        20120B20;2nl>12oT?>20d12<020c12Z8?20120B20;2bm>12gb>120120B20;20P22gB020c12fC?20120B20;20P22]CU220V220c120;7`c1P11021nd=W112011212011R41209g
        d=m21021fe=W1120112120;ce=T11021bf=W112011212011R41209_f=m21021^g=W112011212011R41209Sg=m21021Rh=W1120112120;gg=T11021fh=W112011212011R41209
        _h=m21021^i=W112011212011R41209oj=S42802402402<02<0280d1_1<10350l3@<0:4g31031R174Q1T41R1099g31031<72CV110218l21<0?30fR4TXF^eF240240240240240
        2402402402402402403602402407>0102261102261102261102261102GY31:^50>L02402402402402402402402402402402403602402407>0102261102261102261102261102
        GY313b401201201204F0llg1hi_3RR`3240?D0S4h8j6120l@ZQ1^Q110b1_;TGVF10C20Jl7n?T?120mKhg1Rh1
        """u8;

    /// <summary>Decomposes a composite by one step; its first part may be a composite again.</summary>
    public static bool TryDecompose(int codePoint, out (int First, int Last) parts)
    {
        var index = Array.BinarySearch(Composites, codePoint);
        parts = index < 0 ? default : Parts[index];
        return index >= 0;
    }

    /// <summary>Composes two code points.</summary>
    public static bool TryCompose(int first, int last, out int composite) => ByParts.TryGetValue((first, last), out composite);
}
