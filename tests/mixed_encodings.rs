//! The SHA instructions have a legacy encoding only, which waits for hundreds of cycles (345 on Zen 3) while the upper halves
//! of the vector registers are dirty. Disassembles this very program, with all kernels in it, and refuses one that touches
//! a ymm or zmm register on the way to a SHA instruction without `vzeroupper`. Needs `objdump`; elsewhere than on x86-64
//! there is nothing to look at.
#![cfg(target_arch = "x86_64")]

use std::io::Write as _;
use std::process::Command;

use hashgrind::cpu::kernels;

/// SHA instructions that stand behind a wide register without `vzeroupper` between, and how many there are at all.
fn look(disassembly: &str) -> (Vec<String>, usize) {
    let (mut found, mut all) = (Vec::new(), 0);
    let (mut function, mut dirty) = ("", false);
    for line in disassembly.lines() {
        if line.ends_with(">:") {
            (function, dirty) = (line, false);
        } else if line.contains("vzeroupper") {
            dirty = false;
        } else if line.contains("\tsha256") {
            all += 1;
            if dirty {
                found.push(format!("{function} {line}"));
            }
        } else if line.contains("%ymm") || line.contains("%zmm") {
            dirty = true;
        }
    }
    (found, all)
}

#[test]
fn no_sha_instruction_behind_dirty_upper_halves() {
    // Whoever lists the kernels has them all linked in.
    for name in ["sha-ni-pipelined", "sha-ni-avx2"] {
        assert!(kernels().iter().any(|kernel| kernel.name() == name));
    }
    let program = std::env::current_exe().expect("a test has a file");
    let Ok(output) = Command::new("objdump").args(["-d", "--no-show-raw-insn"]).arg(program).output() else {
        let required = std::env::var_os("HASHGRIND_REQUIRE_TOOLS").is_some_and(|value| value == "1");
        assert!(!required, "HASHGRIND_REQUIRE_TOOLS=1, but there is no objdump (package binutils)");
        writeln!(std::io::stderr(), "SKIPPED: no objdump (package binutils)").expect("stderr");
        return;
    };
    let (found, all) = look(&String::from_utf8_lossy(&output.stdout));
    assert!(all > 1000, "{all} SHA instructions: the kernels are not in this program");
    assert!(found.is_empty(), "{} of {all} wait for the upper halves: {:?}", found.len(), &found[..found.len().min(3)]);
}

#[test]
fn a_wide_register_is_seen() {
    let clean = "0 <kernel>:\n 1:\tvpaddd %ymm1,%ymm2,%ymm3\n 2:\tvzeroupper\n 3:\tsha256rnds2 %xmm0,%xmm1,%xmm2\n";
    assert_eq!(look(clean), (vec![], 1));
    assert_eq!(look(&clean.replace("vzeroupper", "nop")).0.len(), 1);
    // Another function begins with what its caller left, which no test of text can see; ours begin with vzeroupper.
    assert_eq!(look(&clean.replace(" 2:\tvzeroupper", "2 <other>:")), (vec![], 1));
}
