#!/usr/bin/env bash
# A mining kernel's second block with midstate and words as kernel parameters: rounds 0 to 2 and the schedule's words that do not depend on
# the nonce are the same for every thread. NVIDIA's machines since Turing have a uniform datapath for that (USHF, ULOP3, UIADD3). NVRTC uses
# not one of its arithmetic instructions here, for no architecture: each thread repeats it all (all 576 rotations are SHF).
# What does not depend on the nonce has to be computed by the host to be saved.
#
# Wrong guesses: "rounds 0 to 2 go to the uniform datapath, about 60 instructions"; "about 120 on sm_75 and sm_90, 130 on sm_120".
#
# nvidia-cuda-nvrtc 13.2.78, nvidia-cuda-nvdisasm 13.2.78 (PyPI); no GPU is needed. Seen on 2026-11-30:
#   sm_75, sm_89, sm_90, sm_100, sm_120: rotations 576 in vector registers, uniform arithmetic 0
# Status: 0 as seen; 1 something changed.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install -q --disable-pip-version-check nvidia-cuda-nvrtc==13.2.78 nvidia-cuda-nvdisasm==13.2.78
cat >"$tmp/run.py" <<'PY'
from nvrtc_sha256 import *
# the midstate and the words come by value, the round constants are plain numbers
SOURCE = HEAD.replace('__constant__ unsigned K[64]', 'struct P { unsigned w[16], s[8]; };\n__device__ const unsigned K[64]', 1)
SOURCE = SOURCE.replace('const unsigned *p, unsigned *q', 'P p, unsigned *q').replace('= p[j]', '= p.w[j]').replace('= p[16 + j]', '= p.s[j]').replace('for (int j', '\n#pragma unroll\nfor (int j')
SOURCE += '#pragma unroll\n' + LOOP + TAIL
for sm in (75, 89, 90, 100, 120):
    ops = collections.Counter(i.split()[0] for i in sass(SOURCE, sm))
    uniform = {o: n for o, n in ops.items() if o.startswith(('USHF', 'ULOP3', 'UIADD', 'UIMAD', 'ULEA', 'UPRMT'))}
    rotations = sum(n for o, n in ops.items() if o.startswith('SHF.L.W'))
    print('sm_%-3d rotations %d, uniform arithmetic %s' % (sm, rotations, uniform))
    assert rotations == 576 and not uniform, 'changed'
PY
PYTHONPATH=$(dirname "$0") PYTHONDONTWRITEBYTECODE=1 "$tmp/v/bin/python" "$tmp/run.py"
