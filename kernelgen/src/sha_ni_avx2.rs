//! The kernel that keeps two units of the processor busy at once: SHA-NI on pairs of nonces, AVX2 on eight others.
//!
//! It is for cores whose `sha256rnds2` starts only once in three cycles: meanwhile their vector pipes have little to do. No SHA
//! instruction may stand beside upper halves in use (a switch costs hundreds of cycles), so the two take turns in the text, a
//! `vzeroupper` between them, and the processor's window puts them side by side again. Nothing of AVX2 lives in a register
//! across a turn; the lower halves, which `vzeroupper` keeps, are shared out by number.

use std::fmt::Write as _;
use std::path::PathBuf;

use hashgrind::cpu::avx2_context::offset as avx2;
use hashgrind::cpu::sha_ni_avx2_context::{AVX2, ITERATIONS, SCHEDULE_ITERATIONS};

use crate::avx2::code::{Form, block as code_of};
use crate::avx2::graph::{BIAS, Block, KW, Mem, STATE, WORDS, pieces, start_of, word_pieces};
use crate::code::Inst;
use crate::operand::{Gpr, name};
use crate::sha_ni::graph::{Graph, Shape};
use crate::sha_ni::inst::Inst as Sha;
use crate::sha_ni::order::{Keys, Ordered};
use crate::sha_ni::{Kernel, code};
use crate::text::text;

/// Vector registers of SHA-NI: from xmm0 on. AVX2 has the rest.
const SHA_REGISTERS: usize = 10;

/// Rounds of hash 1 and of hash 2 in the turns of a loop, and how many turns it has. An iteration of SHA-NI goes with each:
/// more and all of it no longer fits the cache of decoded instructions (135 cycles a hash with 8 siblings on an Emerald Rapids,
/// 147 with two in the long loop).
const LOOPS: [([i32; 2], usize); 3] = [([8, 8], 2), ([8, 8], 5), ([4, 5], 1)];
const _: () = assert!(LOOPS[0].1 + LOOPS[1].1 + LOOPS[2].1 == ITERATIONS);

/// The generated files: path and text.
pub(crate) fn generated() -> Result<Vec<(PathBuf, String)>, String> {
    let file = |(kernel, shape): (Kernel, Shape)| {
        let path = crate::root().join(format!("../src/cpu/sha_ni_avx2/{}.s", kernel.name()));
        let head = "# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.\n".to_owned();
        Ok((path, head + &function(shape)?))
    };
    Kernel::ALL.into_iter().filter_map(|kernel| Some((kernel, kernel.shape()?))).map(file).collect()
}

/// Where the tables stand when r12 is in its first turn: rows of K and W of both hashes, and of the words.
struct Rows {
    kw: [usize; 2],
    words: usize,
    /// Words that there are before the first that a turn makes.
    before: usize,
}

/// Where a row of the AVX2 graph stands: its context lies behind the other's, and r12, which is in the first table of K and W,
/// finds all tables.
fn place(mem: Mem, rows: &Rows) -> Mem {
    let from_kw =
        |table: usize, row: usize| (table + row * avx2::ROW) as i32 - (avx2::KW1 + rows.kw[0] * avx2::ROW) as i32;
    let (base, distance) = match mem.base {
        Gpr::Rdi => (Gpr::Rdi, AVX2 as i32),
        Gpr::Rsi => (Gpr::Rbp, 0),
        base if base == STATE[0] => (Gpr::R14, 0),
        base if base == STATE[1] => (Gpr::R15, 0),
        base if base == KW[0] => (Gpr::R12, 0),
        base if base == KW[1] => (Gpr::R12, from_kw(avx2::KW2, rows.kw[1])),
        base => {
            let group = WORDS.iter().position(|&words| words == base).expect("no other register is a base");
            (Gpr::R12, from_kw(rows.words, 8 * group) - (rows.before * avx2::ROW) as i32)
        }
    };
    Mem { base, offset: mem.offset + distance }
}

/// The rounds: hash 1 begins with round 4, the words of hash 2 come two turns behind its rounds.
const ROUNDS: Form = Form {
    registers: SHA_REGISTERS..16,
    jumps: None,
    place: |mem| place(mem, &Rows { kw: [4, 0], words: avx2::W2, before: 16 }),
};
/// The schedule of hash 1, from word 16 on.
const SCHEDULE: Form = Form { place: |mem| place(mem, &Rows { kw: [16, 16], words: avx2::W1, before: 0 }), ..ROUNDS };

/// The order of a SHA-NI iteration: hash 1 of one nonce beside hash 2 of another, first for stream 1, which does hash 2 behind
/// its hash 1, then for stream 0, which is an iteration late. Two chains at a time are enough for a unit that starts once in
/// three cycles, and leave registers.
fn ordered(shape: Shape) -> Ordered {
    let mut keys = Keys::plain(shape);
    let graph = Graph::lagging(shape, &keys.fused, [true, false]);
    for op in &graph.ops {
        let second = ["a0", "b1", "s1"].iter().any(|stream| op.role.starts_with(stream));
        keys.keys.insert(op.name(), op.plain + if second { 20.0 } else { 0.0 });
    }
    keys.order_of(graph)
}

/// A piece of text and how much of its kind's work it holds.
type Piece = (String, usize);

/// A SHA-NI iteration in pieces: work is what keeps its unit busy.
fn iteration(shape: Shape) -> Result<Vec<Piece>, String> {
    let (body, registers) = code::registers(&ordered(shape));
    if registers >= SHA_REGISTERS {
        return Err(format!("SHA-NI needs {} registers, not {SHA_REGISTERS}", registers + 1));
    }
    let piece = |&inst: &Sha| (text(&[Inst::Sha(inst)]), usize::from(matches!(inst, Sha::TwoRounds { .. })));
    let mut pieces: Vec<Piece> = body.iter().map(piece).collect();
    let end = text(&code::next_group(shape)) + "    mov word ptr [r10], cx\n    add r10, 2\n";
    pieces.push((end, 0));
    Ok(pieces)
}

/// A piece of AVX2: work is a vector operation.
fn piece(block: &Block, form: &Form) -> Result<Piece, String> {
    let mut text = code_of(block, form)?;
    if !block.leaves.is_empty() {
        let _ = writeln!(text, "    vmovmskps r13d, ymm{SHA_REGISTERS}");
    }
    Ok((text + "    vzeroupper\n", block.ops.iter().filter(|op| !op.kind.is_free()).count()))
}

/// Both in one text: behind each piece of AVX2 as much of SHA-NI, in parts of all their work.
fn braid(avx2: &[Piece], sha_ni: &[Piece]) -> String {
    let sum = |pieces: &[Piece]| pieces.iter().map(|(_, work)| work).sum::<usize>();
    let all = (sum(avx2), sum(sha_ni));
    let (mut text, mut done) = (String::new(), (0, 0));
    let mut rest = sha_ni.iter();
    for (piece, work) in avx2 {
        text += piece;
        done.0 += work;
        while done.1 * all.0 < all.1 * done.0 {
            let (piece, work) = rest.next().expect("there is work left");
            text += piece;
            done.1 += work;
        }
    }
    text.extend(rest.map(|(piece, _)| piece.as_str()));
    text
}

/// A loop over a text; one turn is none.
fn turns(count: usize, text: &str) -> String {
    match count {
        1 => text.to_owned(),
        _ => format!("    mov ebx, {count}\n5:\n{text}    sub ebx, 1\n    jnz 5b\n"),
    }
}

/// A whole function: what AVX2 does with one header and eight nonces, beside so many iterations of SHA-NI. Of one header, whose
/// nonces are new in every call, it makes the schedule too.
fn function(shape: Shape) -> Result<String, String> {
    let sha_ni = iteration(shape)?;
    let saved = ["rbx", "rbp", "r12", "r13", "r14", "r15"];
    let mut out: String = saved.iter().map(|register| format!("    push {register}\n")).collect();
    out += "    mov rbp, rsi\n    mov r10, rdx\n";
    out += &text(&code::enter());
    let lea = |to, offset: usize| format!("    lea {}, [rdi + {}]\n", name(to), (AVX2 + offset) as i32 + BIAS);
    let rows = |count: usize| format!("    add r12, {}\n", count * avx2::ROW);
    let all = |blocks: &[Block], form| blocks.iter().map(|block| piece(block, form)).collect::<Result<Vec<_>, _>>();
    if shape.single() {
        // Sixteen of the 48 words in a turn.
        out += &lea(Gpr::R12, avx2::KW1 + 16 * avx2::ROW);
        let text = braid(&all(&word_pieces(16), &SCHEDULE)?, &sha_ni);
        out += &turns(SCHEDULE_ITERATIONS, &(text + &rows(16)));
    }
    out += &lea(Gpr::R12, avx2::KW1 + 4 * avx2::ROW);
    out += &lea(Gpr::R14, avx2::STATE);
    out += &lea(Gpr::R15, avx2::STATE + avx2::STATE_BYTES);
    for stream in 0..2 {
        out += &piece(&start_of(stream), &ROUNDS)?.0;
    }
    for (number, ([first, second], count)) in LOOPS.into_iter().enumerate() {
        let text = braid(&all(&pieces(first, second, number > 0), &ROUNDS)?, &sha_ni);
        out += &turns(count, &(text + &rows(8)));
    }
    out += "    mov eax, r13d\n";
    out += &text(&code::leave());
    out.extend(saved.iter().rev().map(|register| format!("    pop {register}\n")));
    Ok(out + "    ret\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Upper halves are in use in no line of SHA-NI, and each part keeps to its registers.
    #[test]
    fn the_two_never_meet() {
        for (path, text) in generated().expect("the registers do") {
            let mut dirty = false;
            for line in text.lines() {
                let registers = |kind: &str| {
                    let numbers = line.split(kind).skip(1);
                    let number = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>();
                    numbers.filter_map(|rest| number(rest).parse::<usize>().ok()).collect::<Vec<_>>()
                };
                if line.contains("vzeroupper") {
                    dirty = false;
                }
                dirty |= !registers("ymm").is_empty();
                assert!(!dirty || registers("xmm").is_empty(), "{}: {line}", path.display());
                assert!(registers("ymm").iter().all(|&register| register >= SHA_REGISTERS), "{line}");
                assert!(registers("xmm").iter().all(|&register| register < SHA_REGISTERS), "{line}");
            }
            assert!(!dirty, "{}", path.display());
        }
    }

    /// All of SHA-NI is in the text, in its order, whatever it is laid between.
    #[test]
    fn a_braid_loses_nothing() {
        let piece = |name: char, work: usize| (name.to_string(), work);
        let avx2: Vec<Piece> = "ABCDE".chars().zip([3, 1, 4, 1, 5]).map(|(name, work)| piece(name, work)).collect();
        let sha_ni: Vec<Piece> = ('a'..='z').map(|name| piece(name, usize::from("aeiou".contains(name)))).collect();
        let text = braid(&avx2, &sha_ni);
        let only = |upper: bool| text.chars().filter(|c| c.is_uppercase() == upper).collect::<String>();
        assert_eq!((only(true), only(false)), ("ABCDE".into(), ('a'..='z').collect()));
        assert!(text.starts_with('A') && text.find('E') > text.find('o'), "{text}");
    }
}
