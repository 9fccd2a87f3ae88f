#!/usr/bin/env perl
# Writes the Unicode data of this folder: perl unicode-tables.pl
#
# The Unicode version is the one that perl knows. What the runs and numbers mean is documented where they are read:
# LabelCodePoints.cs, CombiningClasses.cs, Compositions.cs.
use strict;
use warnings;
use Unicode::Normalize qw(NFC NFKC getCombinClass getCanon getComposite isComp_Ex);
use Unicode::UCD qw(prop_invmap);
use feature 'fc';

my $alphabet = 0x30;
my $width    = 140;

# RFC 5892 section 2.6.
my %exceptions;
$exceptions{$_} = 'Valid' for 0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007;
$exceptions{$_} = 'ContextOther' for 0x00B7, 0x0375, 0x05F3, 0x05F4, 0x30FB, 0x0660 .. 0x0669, 0x06F0 .. 0x06F9;
$exceptions{$_} = '' for 0x0640, 0x07FA, 0x302E, 0x302F, 0x3031 .. 0x3035, 0x303B;

sub status {
    my ($cp) = @_;
    return $exceptions{$cp} if exists $exceptions{$cp};
    my $c = chr $cp;
    return '' if $c =~ /\p{Cn}|\p{Cs}|\p{Co}/;
    return 'Valid' if $c =~ /[-0-9a-z]/;
    return 'ContextJoin' if $c =~ /\p{Join_Control}/;
    return '' if NFKC(fc(NFKC($c))) ne $c;
    return '' if $c =~ /\p{Default_Ignorable_Code_Point}|\p{White_Space}|\p{Noncharacter_Code_Point}/;
    return '' if $c =~ /\p{Block=Combining_Diacritical_Marks_For_Symbols}|\p{Block=Musical_Symbols}|\p{Block=Ancient_Greek_Musical_Notation}/;
    return '' if $c =~ /\p{Hangul_Syllable_Type=L}|\p{Hangul_Syllable_Type=V}|\p{Hangul_Syllable_Type=T}/;
    return $c =~ /\p{Ll}|\p{Lu}|\p{Lo}|\p{Nd}|\p{Lm}|\p{Mn}|\p{Mc}/ ? 'Valid' : '';
}

my %bidi = (
    L => 'LeftToRight', R => 'RightToLeft', AL => 'RightToLeft', AN => 'ArabicNumber', EN => 'EuropeanNumber',
    ES => 'Neutral', CS => 'Neutral', ET => 'Neutral', ON => 'Neutral', BN => 'Neutral', NSM => 'NonSpacing',
);
my %joining = (U => [], C => [], L => ['JoinsNext'], R => ['JoinsPrevious'], D => ['JoinsNext', 'JoinsPrevious'], T => ['Transparent']);

sub property {
    my ($name) = @_;
    my ($starts, $values) = prop_invmap($name);
    my ($i, $last) = (0, $#$starts);
    return sub {
        my ($cp) = @_;
        $i++ while $i < $last && $starts->[$i + 1] <= $cp;
        return $values->[$i];
    };
}

sub number {
    my ($n) = @_;
    my $text = '';
    do { $text .= chr($alphabet + ($n & 31) + ($n > 31 ? 32 : 0)); $n >>= 5 } while $n;
    return $text;
}

sub signed { my ($n) = @_; return number($n < 0 ? -2 * $n - 1 : 2 * $n) }

sub show { my ($title, $text) = @_; print "$title: ", length $text, " characters\n", join("\n", unpack("(A$width)*", $text)), "\n\n" }

my ($bidi_of, $joining_of) = (property('Bidi_Class'), property('Joining_Type'));
my %short_bidi    = map { my @names = Unicode::UCD::prop_value_aliases('Bidi_Class', $_); map { $_ => $names[0] } @names } keys %bidi;
my %short_joining = map { my @names = Unicode::UCD::prop_value_aliases('Joining_Type', $_); map { $_ => $names[0] } @names } keys %joining;

my (@kinds, %kind_of, @runs, %is_usable);
$kind_of{''} = 0;
push @kinds, 'None';
for my $cp (0 .. 0x10FFFF) {
    my ($bidi_class, $joining_type) = ($bidi_of->($cp), $joining_of->($cp));
    my $status = status($cp);
    my @traits;
    if ($status) {
        $is_usable{$cp} = 1;
        my $c = chr $cp;
        @traits = ($status);
        push @traits, 'Mark' if $c =~ /\p{M}/;
        push @traits, 'Greek' if $c =~ /\p{Script=Greek}/;
        push @traits, 'Hebrew' if $c =~ /\p{Script=Hebrew}/;
        push @traits, 'KanaOrHan' if $c =~ /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/;
        push @traits, $bidi{ $short_bidi{$bidi_class} // die "Bidi class $bidi_class of $cp" };
        push @traits, @{ $joining{ $short_joining{$joining_type} // die "Joining type $joining_type of $cp" } };
    }
    my $traits = join ' | ', @traits;
    if (!exists $kind_of{$traits}) { $kind_of{$traits} = @kinds; push @kinds, $traits }
    my $kind = $kind_of{$traits};
    if (@runs && $runs[-1][0] == $kind) { $runs[-1][1]++ } else { push @runs, [$kind, 1] }
}
pop @runs if $runs[-1][0] == 0;
print 'Unicode ', Unicode::UCD::UnicodeVersion(), ', ', scalar(keys %is_usable), " code points, ", scalar(@runs), " runs\n";
print "    $_,\n" for @kinds;
show('Runs', join '', map { chr($alphabet + $_->[0]) . number($_->[1] - 1) } @runs);

my ($classes, $end, @class_runs) = ('', 0);
for my $cp (sort { $a <=> $b } keys %is_usable) {
    my $class = getCombinClass($cp) or next;
    if (@class_runs && $class_runs[-1][1] == $cp && $class_runs[-1][2] == $class) { $class_runs[-1][1]++ } else { push @class_runs, [$cp, $cp + 1, $class] }
}
for (@class_runs) { $classes .= number($_->[0] - $end) . number($_->[1] - $_->[0] - 1) . number($_->[2]); $end = $_->[1] }
show(scalar(@class_runs) . ' runs of combining classes', $classes);

# Pairs whose parts may both stand in a label. Hangul is left out: its jamo may not.
my ($pairs, $count, @previous) = ('', 0, 0, 0, 0);
for my $cp (0xA0 .. 0x2FA1D) {
    next if ($cp >= 0xAC00 && $cp <= 0xDFFF) || isComp_Ex($cp);
    my $full = getCanon($cp) // next;
    my $last  = ord substr $full, -1;
    my $first = length $full == 2 ? ord $full : undef;
    if (length $full > 2) {
        my $rest = substr $full, 0, -1;
        $rest = NFC($rest);
        $first = ord $rest if length $rest == 1;
    }
    next unless defined $first && length $full > 1 && (getComposite($first, $last) // 0) == $cp;
    next if grep { !$is_usable{ord $_} } split //, $full;
    $pairs .= number($cp - $previous[0]) . signed($first - $previous[1]) . signed($last - $previous[2]);
    @previous = ($cp, $first, $last);
    $count++;
}
show("$count compositions", $pairs);
