"""CPU-ms of an operation: of this process, and on PostgreSQL of the two backends that serve it too."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Operation = Callable[[], object]
WARM_UP = 60  # operations of each, before anything counts
IN_A_ROW = 25  # operations of one before it is the other's turn


@dataclass(frozen=True)
class Cpu:
    """Medians over the turns; the ratio is the median of the ratios pair by pair."""

    product: float
    floor: float
    ratio: float


def backend_nanoseconds(pid: int) -> int:
    """What this PostgreSQL backend used so far. It must run on this machine; Linux tells in nanoseconds."""
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0])


def in_turn(product: Operation, floor: Operation, *, backends: Sequence[int], pairs: int) -> Cpu:
    """A B A B: a shared machine that slows down slows both."""
    for _ in range(WARM_UP):
        product()
        floor()
    gc.collect()
    gc.freeze()
    measured = [(_turn(product, backends), _turn(floor, backends)) for _ in range(pairs)]
    gc.unfreeze()
    ours, lowest = zip(*measured, strict=True)
    return Cpu(median(ours), median(lowest), median(one / other for one, other in measured))


def _turn(operation: Operation, backends: Sequence[int]) -> float:
    before = _used(backends)
    for _ in range(IN_A_ROW):
        operation()
    return (_used(backends) - before) / IN_A_ROW / 1_000_000


def _used(backends: Sequence[int]) -> int:
    return time.process_time_ns() + sum(map(backend_nanoseconds, backends))
