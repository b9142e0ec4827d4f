#!/usr/bin/env bash
# SHA-256 as it stands in a book: a loop of 64 rounds over w[16], indexed by n & 15, no #pragma unroll. NVRTC does not
# unroll it for any architecture. Up to sm_90 the array goes to local memory (STL, LDL). For Blackwell the very same compiler
# keeps it in registers and picks the word by chains of comparisons and selections: no local memory, but 2.6 times the
# instructions, most of them moves and predicates.
#
# Wrong guesses: "the loop is fully unrolled, w[] in registers, no local memory, on all of them"; "sm_90: unrolled by 4, local memory, 400
# instructions; sm_120: fully unrolled, w[] in registers, 2,500".
#
# nvidia-cuda-nvrtc 13.2.78, nvidia-cuda-nvdisasm 13.2.78 (PyPI); no GPU is needed. Seen on 2026-11-30 (instructions, of them
# to and from local memory; with #pragma unroll):
#   sm_75   153, 16 local          unrolled 1417, 0 local
#   sm_90   158, 16 local          unrolled 1455, 0 local
#   sm_100  416,  0 local; 295 comparisons, selections and moves
#   sm_120  417,  0 local; 301 comparisons, selections and moves
# Status: 0 as seen; 1 something changed.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install -q --disable-pip-version-check nvidia-cuda-nvrtc==13.2.78 nvidia-cuda-nvdisasm==13.2.78
cat >"$tmp/run.py" <<'PY'
from nvrtc_sha256 import *
count = lambda code, *ops: sum(i.split()[0].split('.')[0] in ops for i in code)
size = {}
for sm in (75, 89, 90, 100, 120):
    code, open_ = sass(HEAD + LOOP + TAIL, sm), sass(HEAD + '#pragma unroll\n' + LOOP + TAIL, sm)
    code, open_ = ([i for i in c if i != 'NOP'] for c in (code, open_))
    local, predicates = count(code, 'LDL', 'STL'), count(code, 'ISETP', 'UISETP', 'PLOP3', 'UP2UR', 'SEL', 'MOV') + count([i for i in code if 'IMAD.MOV' in i], 'IMAD')
    size[sm] = len(code)
    print('sm_%-3d %d, %d local, %d comparisons and moves; unrolled %d, %d local' % (sm, len(code), local, predicates, len(open_), count(open_, 'LDL', 'STL')))
    assert count(open_, 'LDL', 'STL') == 0 and len(open_) > 1300 and len(code) < 500, 'changed'
    assert (local >= 10) if sm < 100 else (local == 0 and predicates > len(code) / 2), 'changed'
assert size[100] > 2.2 * size[90] and size[120] > 2.2 * size[90], 'changed'
PY
PYTHONPATH=$(dirname "$0") PYTHONDONTWRITEBYTECODE=1 "$tmp/v/bin/python" "$tmp/run.py"
