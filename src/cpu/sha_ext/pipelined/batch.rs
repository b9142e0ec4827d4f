//! Batches of independent messages on the generated SHA-NI kernels: three blocks of three pairs of messages at once. Part of
//! F3. It fills the kernels' context and takes the digests out, and decides nothing about rounds.
#![allow(unsafe_code)]

use super::super::super::hash_many::{Message, NODE_PADDING_KW};
use super::ShaNiAvx;
use super::batch_context::BatchContext;
use super::context::STREAMS;
use super::generated::{batch_headers, batch_nodes};
use crate::pow::BlockDigest;

/// Calls between the one that takes a message and the one that gives its digest.
const LAG: usize = 2;

/// The double SHA-256 of each message of `bytes`; as many digests as messages.
pub(in crate::cpu) fn hash_many(_: ShaNiAvx, message: Message, bytes: &[u8], digests: &mut [BlockDigest]) {
    let function = match message {
        Message::Header => batch_headers,
        Message::Node => batch_nodes,
    };
    let mut context = BatchContext::new(&NODE_PADDING_KW);
    let mut pairs = bytes.chunks(STREAMS * message.len());
    let mut out = digests.chunks_mut(STREAMS);
    for call in 0..pairs.len() + LAG {
        for (input, message) in context.input.iter_mut().zip(pairs.next().unwrap_or_default().chunks(message.len())) {
            input.as_flattened_mut()[..message.len()].copy_from_slice(message);
        }
        // SAFETY: the token says that the instructions exist. The function is generated for exactly this struct, reads and
        // writes nothing else, follows the System V convention and changes volatile registers only.
        unsafe { function(&mut context) };
        if call >= LAG {
            for (digest, output) in out.next().unwrap_or_default().iter_mut().zip(&context.output) {
                *digest = BlockDigest::from_bytes_le(output.as_flattened().try_into().expect("two halves of 16 bytes"));
            }
        }
    }
}
