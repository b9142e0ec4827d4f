//! Batches of independent messages on the generated SHA-NI kernels: four or five messages at once, evenly apart in their work. Part of
//! F3. It hands the kernels messages and room for digests, and decides nothing about rounds.
#![allow(unsafe_code)]

use super::super::super::hash_many::Message;
use super::batch_context::{BatchContext, HEADERS, LAG, MOST_MESSAGES, NODES};
use super::{Order, ShaNiAvx};
use crate::pow::BlockDigest;

/// A generated function: takes [`HEADERS`] or [`NODES`] messages one behind the other and gives as many digests, those of the
/// messages [`LAG`] calls before.
pub(super) type Enter = unsafe extern "sysv64" fn(*mut BatchContext, *const u8, *mut BlockDigest);

/// The double SHA-256 of each message of `bytes`; as many digests as messages.
pub(in crate::cpu) fn hash_many(
    _: ShaNiAvx,
    order: &Order,
    message: Message,
    bytes: &[u8],
    digests: &mut [BlockDigest],
) {
    let (function, messages) = match message {
        Message::Header => (order.headers, HEADERS),
        Message::Node => (order.nodes, NODES),
    };
    let len = messages * message.len();
    let mut context = BatchContext::new();
    // What stands in for messages and digests that are not there: at the start, at the end, beside the last ones.
    let (mut few, mut spare) = ([0; MOST_MESSAGES * Message::MOST], [BlockDigest::default(); MOST_MESSAGES]);
    let mut calls = bytes.chunks(len);
    let mut out = digests.chunks_mut(messages);
    for call in 0..calls.len() + LAG {
        let input = calls.next().unwrap_or_default();
        let output = if call < LAG { &mut [][..] } else { out.next().unwrap_or_default() };
        let from = if input.len() == len {
            input.as_ptr()
        } else {
            few[..input.len()].copy_from_slice(input);
            few.as_ptr()
        };
        let whole = output.len() == messages;
        let to = if whole { output.as_mut_ptr() } else { spare.as_mut_ptr() };
        // SAFETY: the token says that the instructions exist. The function is generated for exactly this struct and this
        // length of messages; beside the struct it reads so many messages and writes so many digests of 32 bytes, and both are
        // there; it follows the System V convention and changes volatile registers only.
        unsafe { function(&mut context, from, to) };
        if !whole {
            output.copy_from_slice(&spare[..output.len()]);
        }
    }
}
