using System.Runtime.CompilerServices;
using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>The storage of an evaluation. Each thread keeps it for its next one.</summary>
internal sealed class EvaluationState
{
    /// <summary>How deeply schemas may apply each other. An instance of 128 levels under a realistic schema needs a tenth of it.</summary>
    public const int MaxEvaluationDepth = 5000;

    private const int StackCheckInterval = 16;
    private const int StepsWithoutMemory = 50_000;
    private const int StepsPerNodeWithoutMemory = 50;
    private const int MinUnits = 20_000;
    private const int UnitsPerNode = 4;
    private const int MinUnitsOfEverything = 100_000;
    private const int UnitsOfEverythingPerNode = 16;

    // The storage that was last created for a thread stays with the thread: returning it only marks it as free.
    [ThreadStatic]
    private static EvaluationState? _ownOfThread;

    private bool _isFree;
    private VerdictCache? _memory;
    private SchemaResource?[] _scopes = new SchemaResource?[16];
    private int _scopeCount;
    private int _depth;
    private long _stepsLeft;

    /// <summary>Tracks the evaluated properties and items.</summary>
    public EvaluationTracker Tracker { get; } = new();

    /// <summary>Whether an explanation also records what passed.</summary>
    public bool KeepsEverything { get; private set; }

    /// <summary>How many steps an explanation may still record; a repetitive instance under a repetitive schema could need exponentially many.</summary>
    public int UnitsLeft { get; set; }

    /// <summary>Whether the evaluation has taken so long that caching results is worthwhile.</summary>
    public bool IsLong => _stepsLeft <= 0;

    /// <summary>The cached results of a long evaluation.</summary>
    public VerdictCache Memory => _memory ??= new VerdictCache();

    /// <summary>
    /// The dynamic scope (JSON Schema Core section 7.1): the resources that the evaluation has entered and not left, outermost first. Each appears only at the
    /// position where it was first entered, because dynamic references resolve to the outermost.
    /// </summary>
    public ReadOnlySpan<SchemaResource?> Scopes => _scopes.AsSpan(0, _scopeCount);

    /// <summary>Rents the thread's storage, or creates one. What counts as a long evaluation depends on the size of the instance.</summary>
    public static EvaluationState Rent(int nodeCount, bool keepsEverything = false)
    {
        var state = _ownOfThread;
        if (state is null || !state._isFree)
            _ownOfThread = state = new EvaluationState();
        state._isFree = false;
        state._stepsLeft = StepsWithoutMemory + ((long)nodeCount * StepsPerNodeWithoutMemory);
        state.KeepsEverything = keepsEverything;
        var (minimum, perNode) = keepsEverything ? (MinUnitsOfEverything, UnitsOfEverythingPerNode) : (MinUnits, UnitsPerNode);
        state.UnitsLeft = (int)Math.Min(int.MaxValue, Math.Max(minimum, (long)nodeCount * perNode));
        return state;
    }

    /// <summary>Returns the storage. After an exception its state is unknown, so it is not returned then.</summary>
    public void Return()
    {
        KeepsEverything = false;
        _memory = null;
        Tracker.Clear();
        _isFree = true;
    }

    /// <summary>Enters a schema.</summary>
    /// <returns>Whether the resource was not in the dynamic scope yet; to be passed to <see cref="Leave"/>.</returns>
    /// <exception cref="EvaluationLimitException">Schemas apply each other too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter(SchemaResource resource)
    {
        _stepsLeft--;
        if (++_depth % StackCheckInterval == 0)
            CheckDepth();
        return (_scopeCount == 0 || !ReferenceEquals(_scopes[_scopeCount - 1], resource)) && TryPush(resource);
    }

    /// <summary>Leaves a schema.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave(bool hasEnteredResource)
    {
        _depth--;
        if (hasEnteredResource)
            _scopes[--_scopeCount] = null;
    }

    private bool TryPush(SchemaResource resource)
    {
        for (var i = _scopeCount - 2; i >= 0; i--)
        {
            if (ReferenceEquals(_scopes[i], resource))
                return false;
        }

        if (_scopeCount == _scopes.Length)
            Array.Resize(ref _scopes, _scopeCount * 2);
        _scopes[_scopeCount++] = resource;
        return true;
    }

    private void CheckDepth()
    {
        if (_depth > MaxEvaluationDepth || !HasStack())
            throw new EvaluationLimitException(
                FormattableString.Invariant($"Schemas are applied more than {_depth - 1} levels deep; the evaluation was stopped."));
    }

    private static bool HasStack()
    {
#if NET
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
#endif
    }
}
