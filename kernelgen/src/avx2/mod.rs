//! The pipelined AVX2 kernel: hash 1 of eight nonces beside hash 2 of the eight before, in an order that a simple model of the
//! processor gives. No search: on Zen 3 annealed orders of the same operations were not faster.

pub(crate) mod code;
pub(crate) mod graph;

use std::path::PathBuf;

use hashgrind::cpu::avx2_context::offset;

use crate::operand::{Gpr, name};
use graph::{BIAS, KW, STATE, WORDS};

/// The generated files: path and text.
pub(crate) fn generated() -> Result<[(PathBuf, String); 2], String> {
    let file = |name, text: String| {
        let head = "# Made by `cargo run -p hashgrind-kernelgen -- emit`: do not edit.\n".to_owned();
        (crate::root().join("../src/cpu/avx2").join(name), head + &text)
    };
    Ok([file("pipelined.s", pipelined()?), file("schedule.s", schedule()?)])
}

fn lea(register: Gpr, offset: usize) -> String {
    format!("    lea {}, [rdi + {}]\n", name(register), offset as i32 + BIAS)
}

/// The pointers to three groups of eight words from row 0 of a table on.
fn lea_words(table: usize) -> String {
    WORDS.iter().enumerate().map(|(i, &register)| lea(register, table + 8 * i * offset::ROW)).collect()
}

/// Eight rows further in both tables of K and W.
fn next_kw() -> String {
    KW.iter().map(|&register| format!("    add {}, {}\n", name(register), 8 * offset::ROW)).collect()
}

fn next_words() -> String {
    let [w16, w8, w] = WORDS.map(name);
    format!("    mov {w16}, {w8}\n    mov {w8}, {w}\n    add {w}, {}\n", 8 * offset::ROW)
}

/// The message schedule of hash 1 behind word 15.
fn schedule() -> Result<String, String> {
    let rows = 16 * offset::ROW;
    let start = lea(KW[0], offset::KW1 + rows) + &lea(KW[1], offset::KW2 + rows) + &lea_words(offset::W1);
    let words = code::block(&graph::words(), &code::ALONE)?;
    Ok(format!(
        "{start}    mov esi, 6\n2:\n{words}{}{}    sub esi, 1\n    jnz 2b\n    vzeroupper\n    ret\n",
        next_kw(),
        next_words()
    ))
}

/// The whole function: 64 rounds of hash 1 but the first four, 61 of hash 2. Both go through the same loops, eight rounds a turn;
/// all of it is 1,950 instructions, so it stays in the caches of decoded instructions.
fn pipelined() -> Result<String, String> {
    let mut text = lea(KW[0], offset::KW1 + 4 * offset::ROW) + &lea(KW[1], offset::KW2) + &lea_words(offset::W2);
    for (i, &register) in STATE.iter().enumerate() {
        text += &lea(register, offset::STATE + i * offset::STATE_BYTES);
    }
    text += &code::block(&graph::start(), &code::ALONE)?;
    // A register that callers expect back: all others are taken.
    text += "    push rbx\n    mov ebx, 2\n2:\n";
    text += &code::block(&graph::first_rounds(), &code::ALONE)?;
    text += &format!("{}    sub ebx, 1\n    jnz 2b\n    mov ebx, 5\n3:\n", next_kw());
    text += &code::block(&graph::middle_rounds(), &code::ALONE)?;
    text += &format!("{}{}    sub ebx, 1\n    jnz 3b\n    pop rbx\n", next_kw(), next_words());
    text += &code::block(&graph::last_rounds(), &code::ALONE)?;
    Ok(text + "    vmovmskps eax, ymm0\n    vzeroupper\n    ret\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use graph::{Block, first_rounds, last_rounds, middle_rounds, start, words};

    fn blocks() -> [Block; 5] {
        [start(), first_rounds(), middle_rounds(), last_rounds(), words()]
    }

    /// Every operation once, behind all that it needs.
    #[test]
    fn the_order_keeps_the_graph() {
        for block in blocks() {
            let order = code::order(&block, code::ALONE.registers.len()).expect("sixteen registers do");
            let mut place = vec![usize::MAX; block.ops.len()];
            order.iter().enumerate().for_each(|(at, &op)| place[op] = at);
            assert_eq!(order.len(), block.ops.len());
            for (op, before) in block.before.iter().enumerate() {
                assert!(place[op] < order.len());
                assert!(before.iter().all(|&b| place[b] < place[op]), "operation {op}");
            }
        }
    }

    /// The limit of the vector pipes: operations of a unit of eight and of a schedule.
    #[test]
    fn no_operation_more_than_needed() {
        let [start, first, middle, last, words] =
            blocks().map(|block| block.ops.iter().filter(|op| !op.kind.is_free()).count());
        let all = start + 2 * first + 5 * middle + last;
        assert!(all <= 5_062 && 6 * words <= 1_056, "{all}, {}", 6 * words);
    }
}
