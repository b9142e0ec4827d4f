//! The program `hashgrind`.

#[allow(dead_code)] // until `mine` calls it
mod source;
#[cfg(test)]
#[path = "../tests/common/node.rs"]
mod test_node;

fn main() {}
