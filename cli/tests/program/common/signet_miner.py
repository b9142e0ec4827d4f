#!/usr/bin/env python3
"""Mines a signet with challenge 51 through a grind command, called as contrib/signet/miner of Bitcoin Core calls its
--grind-cmd: shlex.split(CMD) + [header], an empty pipe as standard input, a non-zero exit is an error, and only the nonce
of the header that comes back is used.

    signet_miner.py URL COOKIE_FILE GRIND_CMD BLOCKS

Prints the hash of each block that the node took. The block is made here, with hashlib; nothing of hashgrind is used.
"""
import base64
import hashlib
import json
import shlex
import struct
import subprocess
import sys
import urllib.request

URL, COOKIE, GRIND, BLOCKS = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])


def call(method, *params):
    body = json.dumps({"method": method, "params": params, "id": 1}).encode()
    with open(COOKIE, "rb") as cookie:
        login = base64.b64encode(cookie.read()).decode()
    request = urllib.request.Request(URL, body, {"Authorization": "Basic " + login})
    # No proxy from the environment: the node is on this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return json.load(opener.open(request))["result"]


def sha256d(data):
    return hashlib.sha256(hashlib.sha256(data).digest()).digest()


def coinbase(height, value, commitment):
    """One input with the height (BIP 34) and a byte more, one output that anybody can spend, one with the witness
    commitment, which a signet demands of every block. Without its witness, and with it."""
    number = bytes([0x50 + height]) if height <= 16 else bytes([1, height])
    script = number + b"\x00"
    inputs = b"\x01" + bytes(32) + b"\xff" * 4 + bytes([len(script)]) + script + b"\xff" * 4
    outputs = (b"\x02" + struct.pack("<q", value) + b"\x01\x51"
               + bytes(8) + bytes([len(commitment)]) + commitment)
    version, lock_time = struct.pack("<i", 2), bytes(4)
    witness = b"\x01\x20" + bytes(32)
    return version + inputs + outputs + lock_time, version + b"\x00\x01" + inputs + outputs + witness + lock_time


for _ in range(BLOCKS):
    template = call("getblocktemplate", {"rules": ["segwit", "signet"]})
    assert template["signet_challenge"] == "51" and not template["transactions"]
    commitment = bytes.fromhex(template["default_witness_commitment"])
    bare, transaction = coinbase(template["height"], template["coinbasevalue"], commitment)
    header = (struct.pack("<i", template["version"]) + bytes.fromhex(template["previousblockhash"])[::-1]
              + sha256d(bare) + struct.pack("<I", template["curtime"]) + bytes.fromhex(template["bits"])[::-1]
              + bytes(4))
    done = subprocess.run(shlex.split(GRIND) + [header.hex()], stdout=subprocess.PIPE, input=b"", check=True)
    answer = bytes.fromhex(done.stdout.strip().decode())
    assert len(answer) == 80 and answer[:76] == header[:76], "only the nonce may change"
    header = header[:76] + answer[76:80]
    refused = call("submitblock", (header + b"\x01" + transaction).hex())
    assert refused is None, refused
    print(sha256d(header)[::-1].hex())
