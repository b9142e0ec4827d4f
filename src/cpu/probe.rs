//! Floor F3: what this processor's SHA and vector units do in a cycle, by loops of nothing else. It explains the kernels'
//! figures; no choice depends on it.
#![allow(unsafe_code)]

/// Figures of one core. `None` where they can't be had: another architecture, or instructions that this processor lacks.
///
/// A cycle is the time of one addition that waits for the one before, in the same run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Probe {
    /// `sha256rnds2` a cycle, where none waits for another.
    pub rnds2_per_cycle: Option<f64>,
    /// `sha256msg1` a cycle.
    pub msg1_per_cycle: Option<f64>,
    /// `sha256msg2` a cycle.
    pub msg2_per_cycle: Option<f64>,
    /// Additions of vectors of 128 bits a cycle.
    pub vector_adds_per_cycle: Option<f64>,
    /// Cycles that an SHA instruction costs beside its own when the upper halves of the vector registers are in use.
    pub sse_avx_switch_cycles: Option<f64>,
    /// Cycles of one `sha256rnds2` and six additions of 256 bits in one stream of instructions.
    pub hybrid_cycles: Option<f64>,
    /// Cycles of the same with the additions of eight such groups behind their eight `sha256rnds2`. Where that is no more than
    /// the rounds alone take, the kernel `sha-ni-avx2` gains most.
    pub apart_cycles: Option<f64>,
}

/// Measures for some tenths of a second, in windows of microseconds by turns: of each loop the fastest window counts. `now`
/// gives seconds since some moment.
///
/// ```
/// use hashgrind::cpu::probe;
/// let start = std::time::Instant::now();
/// let probe = probe(|| start.elapsed().as_secs_f64());
/// assert!(probe.rnds2_per_cycle.is_none_or(|rate| rate > 0.0));
/// ```
pub fn probe(now: impl Fn() -> f64) -> Probe {
    #[cfg(target_arch = "x86_64")]
    return x86::probe(&now);
    #[cfg(not(target_arch = "x86_64"))]
    {
        let _ = now;
        Probe::default()
    }
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use core::arch::asm;

    use super::Probe;

    /// Turns of a loop in a window: a window takes microseconds.
    const TURNS: u64 = 128;
    /// Windows of each loop.
    const WINDOWS: usize = 200;

    /// A function that does its lines eight times a turn.
    macro_rules! loop_of {
        ($name:ident, $($line:literal),+) => {
            /// # Safety
            /// The processor has the instructions.
            unsafe fn $name() {
                // SAFETY: the caller has the instructions; they change registers only, and all of those are named.
                unsafe {
                    asm!(
                        "2:", ".rept 8", $($line,)+ ".endr", "dec rcx", "jnz 2b",
                        inout("rcx") TURNS => _, inout("rdx") 1u64 => _, inout("rax") 0u64 => _,
                        out("xmm0") _, out("xmm1") _, out("xmm2") _, out("xmm3") _, out("xmm4") _, out("xmm5") _,
                        out("xmm6") _, out("xmm7") _, out("xmm8") _, out("xmm9") _, out("xmm10") _, out("xmm11") _,
                        out("xmm12") _, out("xmm13") _, out("xmm14") _, out("xmm15") _, options(nomem, nostack),
                    );
                }
            }
        };
    }

    // Each addition waits for the one before. (Of a constant it might take no time at all.)
    loop_of!(chain, ".rept 8", "add rax, rdx", ".endr");
    // Eight of each, which wait for nothing but themselves a turn before.
    loop_of!(rnds2, ".irp r,1,2,3,4,5,6,7,8", "sha256rnds2 xmm\\r, xmm15, xmm0", ".endr");
    loop_of!(msg1, ".irp r,1,2,3,4,5,6,7,8", "sha256msg1 xmm\\r, xmm15", ".endr");
    loop_of!(msg2, ".irp r,1,2,3,4,5,6,7,8", "sha256msg2 xmm\\r, xmm15", ".endr");
    loop_of!(adds, ".irp r,1,2,3,4,5,6,7,8", "paddd xmm\\r, xmm15", ".endr");
    // An SHA instruction while upper halves are in use, and the same when they no longer are.
    loop_of!(dirty, "vpaddd ymm6, ymm7, ymm8", "sha256rnds2 xmm1, xmm15, xmm0", "vzeroupper");
    loop_of!(clean, "vpaddd ymm6, ymm7, ymm8", "vzeroupper", "sha256rnds2 xmm1, xmm15, xmm0");
    // One sha256rnds2 and six additions of 256 bits, eight times; then the one behind the other.
    loop_of!(
        hybrid,
        ".irp r,1,2,3,4,1,2,3,4",
        "sha256rnds2 xmm\\r, xmm15, xmm0",
        ".irp v,6,7,8,9,10,11",
        "vpaddd ymm\\v, ymm\\v, ymm14",
        ".endr",
        ".endr",
        "vzeroupper"
    );
    loop_of!(
        apart,
        ".irp r,1,2,3,4,1,2,3,4",
        "sha256rnds2 xmm\\r, xmm15, xmm0",
        ".endr",
        ".rept 8",
        ".irp v,6,7,8,9,10,11",
        "vpaddd ymm\\v, ymm\\v, ymm14",
        ".endr",
        ".endr",
        "vzeroupper"
    );

    pub(super) fn probe(now: &impl Fn() -> f64) -> Probe {
        let sha = is_x86_feature_detected!("sha") && is_x86_feature_detected!("ssse3");
        let both = sha && is_x86_feature_detected!("avx2");
        let loops: [(unsafe fn(), bool); 9] = [
            (chain, true),
            (rnds2, sha),
            (msg1, sha),
            (msg2, sha),
            (adds, true),
            (dirty, both),
            (clean, both),
            (hybrid, both),
            (apart, both),
        ];
        let mut least = [f64::INFINITY; 9];
        for _ in 0..WINDOWS {
            for ((work, _), least) in loops.iter().zip(&mut least).filter(|((_, runs), _)| *runs) {
                let began = now();
                // SAFETY: it runs where the instructions were detected.
                unsafe { work() };
                *least = least.min(now() - began);
            }
        }
        // What a line of each loop took, in cycles; the loop of additions has eight for one.
        let cycle = least[0] / 8.0;
        let cycles = |at: usize| Some(least[at] / cycle).filter(|cycles| cycles.is_finite() && *cycles > 0.0);
        let a_cycle = |at| cycles(at).map(|cycles| 8.0 / cycles);
        Probe {
            rnds2_per_cycle: a_cycle(1),
            msg1_per_cycle: a_cycle(2),
            msg2_per_cycle: a_cycle(3),
            vector_adds_per_cycle: a_cycle(4),
            sse_avx_switch_cycles: cycles(5).zip(cycles(6)).map(|(dirty, clean)| (dirty - clean).max(0.0)),
            hybrid_cycles: cycles(7).map(|cycles| cycles / 8.0),
            apart_cycles: cycles(8).map(|cycles| cycles / 8.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock that says how often it was asked: of speed nothing is tried.
    #[test]
    fn figures_where_there_are_instructions() {
        let asked = core::cell::Cell::new(0.0);
        let probe = probe(|| {
            asked.set(asked.get() + 1.0);
            asked.get()
        });
        #[cfg(target_arch = "x86_64")]
        let sha = is_x86_feature_detected!("sha");
        #[cfg(not(target_arch = "x86_64"))]
        let sha = false;
        // Each loop takes a second by this clock, as eight additions do.
        assert_eq!(probe.rnds2_per_cycle, sha.then_some(1.0));
        assert_eq!(probe.vector_adds_per_cycle.is_some(), cfg!(target_arch = "x86_64"));
        assert_eq!(probe.sse_avx_switch_cycles.is_some(), probe.hybrid_cycles.is_some());
    }
}
