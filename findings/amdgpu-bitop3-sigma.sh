#!/usr/bin/env bash
# AMD's gfx950 (MI350) got v_bitop3_b32: any function of three words in one instruction. LLVM 22.1 takes it for SHA-256's Ch,
# but not for the exclusive or of three rotations in the two big sigmas: that stays two v_xor_b32. gfx1100, which has no bitop3, does
# it in one (v_xor3_b32, which gfx950 lacks). So the newer unit needs an instruction more for each sigma.
#
# Wrong guesses: "three v_alignbit_b32 and one v_bitop3_b32 on gfx950" (and Maj as one v_bitop3_b32: it is three instructions); "3 x
# v_alignbit_b32, then 1 x v_bitop3_b32 with bitop3:0x96".
#
# llvmlite 0.50.0 (PyPI) with LLVM 22.1.0; no GPU is needed. Seen on 2026-11-30:
#   gfx950  sigma: 3 v_alignbit_b32, 2 v_xor_b32             Ch: v_bitop3_b32   Maj: v_and_b32 v_xor_b32 v_bitop3_b32
#   gfx1100 sigma: 3 v_alignbit_b32, 1 v_xor3_b32            Ch: v_bfi_b32
# Status: 0 as seen; 1 something changed.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m venv "$tmp/v"
"$tmp/v/bin/pip" install -q --disable-pip-version-check llvmlite==0.50.0
cat >"$tmp/isa.py" <<'PY'
import re
import llvmlite.binding as llvm
llvm.initialize_all_targets()
llvm.initialize_all_asmprinters()
assert llvm.llvm_version_info == (22, 1, 0), llvm.llvm_version_info

def isa(ir, cpu):
    """LLVM IR -> what LLVM's -O3 pipeline and AMD back end make of it, waits and the return left out"""
    module = llvm.parse_assembly(ir)
    module.triple = 'amdgcn-amd-amdpal'
    machine = llvm.Target.from_triple(module.triple).create_target_machine(cpu=cpu, opt=3)
    module.data_layout = str(machine.target_data)
    passes = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=3))
    passes.getModulePassManager().run(module, passes)
    lines = [' '.join(l.split(';')[0].split()) for l in machine.emit_assembly(module).splitlines()]
    return [l for l in lines if re.match(r'[sv]_', l) and not re.match(r's_(wait|delay_alu|setpc|set_pc|endpgm|nop|code_end)', l)]

def rotate(name, by):
    return '%%%s.r = lshr i32 %%x, %d\n%%%s.l = shl i32 %%x, %d\n%%%s = or i32 %%%s.r, %%%s.l\n' % (name, by, name, 32 - by, name, name, name)
PY

cat >"$tmp/run.py" <<'PY'
from isa import *
SIGMA = 'define i32 @f(i32 %x) {\n' + rotate('p', 6) + rotate('q', 11) + rotate('r', 25) + '%s = xor i32 %p, %q\n%t = xor i32 %s, %r\nret i32 %t\n}\n'
CH = 'define i32 @f(i32 %a, i32 %b, i32 %c) {\n%p = and i32 %a, %b\n%n = xor i32 %a, -1\n%q = and i32 %n, %c\n%t = xor i32 %p, %q\nret i32 %t\n}\n'
MAJ = ('define i32 @f(i32 %a, i32 %b, i32 %c) {\n%p = and i32 %a, %b\n%q = and i32 %a, %c\n%r = and i32 %b, %c\n%s = xor i32 %p, %q\n'
       '%t = xor i32 %s, %r\nret i32 %t\n}\n')
ops = lambda ir, cpu: sorted(i.split()[0].replace('_e32', '') for i in isa(ir, cpu))
for cpu in ('gfx950', 'gfx1100'):
    print(cpu, 'sigma:', *ops(SIGMA, cpu), '  Ch:', *ops(CH, cpu), '  Maj:', *ops(MAJ, cpu))
assert ops(SIGMA, 'gfx950') == ['v_alignbit_b32'] * 3 + ['v_xor_b32'] * 2, 'changed'
assert ops(SIGMA, 'gfx1100') == ['v_alignbit_b32'] * 3 + ['v_xor3_b32'], 'changed'
assert ops(CH, 'gfx950') == ['v_bitop3_b32'] and ops(MAJ, 'gfx950') == ['v_and_b32', 'v_bitop3_b32', 'v_xor_b32'], 'changed'
PY
"$tmp/v/bin/python" "$tmp/run.py"
