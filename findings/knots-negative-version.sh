#!/usr/bin/env bash
# A solved block whose header's version, a signed number, is negative (its top bit is set), handed to Bitcoin Knots 29.5. A version of
# 1 is answered with submitblock's result "bad-version(0x00000001)". A negative one never comes to that: the call itself fails, with
# error -22 "Block decode failed" (submitheader: "Block header decode failed"), so a miner that looks for a verdict finds
# what it would for cut-off hex. A version of 0x7fffffff is accepted.
#
# Wrong guesses: "bad-version(0x80000000), bad-version(0xfffffffe)", and "bad-version(0x80000000)" again.
#
# Debian trixie-backports' bitcoin-knots 29.5.knots20260508-1~bpo13+1, regtest. Seen on 2026-11-30:
#   00000001  submitblock: bad-version(0x00000001)      submitheader: -25 bad-version(0x00000001)
#   80000000  submitblock: -22 Block decode failed      submitheader: -22 Block header decode failed
#   fffffffe  submitblock: -22 Block decode failed      submitheader: -22 Block header decode failed
#   7fffffff  submitblock: None                         submitheader: None
# Status: 0 as seen; 1 something changed.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# debian SUITES PACKAGE=VERSION...: unpack packages of Debian's archive, with all they need, into $tmp/root (apt with a state of its own)
debian() {
    local suites=$1 suite mirror apt=$tmp/apt keys=/usr/share/keyrings/debian-archive-keyring.gpg
    shift
    # shellcheck disable=SC2016 # these are apt's own names
    mirror=$(apt-get indextargets --format '$(COMPONENT) $(REPO_URI)' 'Created-By: Packages' | awk '$1 == "main" && $2 !~ /security/ && !n++ { print $2 }')
    [ -n "$mirror" ] || { echo 'apt is set up for no Debian archive here'; exit 1; }
    mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$apt/none" "$tmp/root"
    : >"$apt/status"
    apt-config dump | sed -n '/IndexTargets/d; /^Acquire::/p' >"$apt/conf"
    printf '%s "%s";\n' Dir::Etc::Main /dev/null Dir::Etc::Parts "$apt/none" Dir::Etc::SourceList "$apt/list" Dir::Etc::SourceParts "$apt/none" \
        Dir::Etc::Preferences /dev/null Dir::Etc::PreferencesParts "$apt/none" Dir::State "$apt" Dir::State::Lists "$apt/lists" \
        Dir::State::Status "$apt/status" Dir::Cache "$apt" Dir::Cache::Archives "$apt/archives" APT::Sandbox::User '' \
        APT::Install-Recommends false Acquire::Languages none Debug::NoLocking 1 >>"$apt/conf"
    for suite in ${suites//,/ }; do echo "deb [signed-by=$keys] $mirror $suite main"; done >"$apt/list"
    APT_CONFIG=$apt/conf apt-get -qq update
    APT_CONFIG=$apt/conf apt-get -qq --yes --download-only -t "${suites##*,}" install "$@" >/dev/null
    for suite in "$apt"/archives/*.deb; do dpkg-deb -x "$suite" "$tmp/root"; done
}
# unpacked PROGRAM ARGUMENT...: run one of them with the C library that came along
unpacked() {
    local l=$tmp/root/usr/lib/x86_64-linux-gnu
    "$l/ld-linux-x86-64.so.2" --library-path "$l:$l/systemd" "$@"
}

debian trixie,trixie-backports 'bitcoin-knots=29.5.knots20260508-1~bpo13+1'
cat >"$tmp/node.py" <<'PY'
import base64, json, os, socket, struct, subprocess, sys, time, urllib.error, urllib.request
from hashlib import sha256

class Refused(Exception):
    pass

class Node:
    """bitcoind by the command of sys.argv, on regtest, in a folder of its own"""
    def __init__(self, folder, *options):
        with socket.socket() as s:
            s.bind(('127.0.0.1', 0))
            self.url = 'http://127.0.0.1:%d/' % s.getsockname()[1]
        os.makedirs(folder)
        self.process = subprocess.Popen(sys.argv[1:] + ['-regtest', '-datadir=' + folder, '-rpcport=' + self.url[17:-1], '-listen=0', '-rpcuser=u', '-rpcpassword=p', *options], stdout=subprocess.DEVNULL)
        for _ in range(300):
            try:
                self('getblockcount')
                return
            except (OSError, Refused):
                time.sleep(0.2)
        sys.exit('the node did not start')
    def __call__(self, method, *args, **named):
        request = urllib.request.Request(self.url, json.dumps({'id': 1, 'method': method, 'params': named or args}).encode(),
                                         {'Authorization': 'Basic ' + base64.b64encode(b'u:p').decode()})
        try:
            answer = json.load(urllib.request.urlopen(request))
        except urllib.error.HTTPError as error:
            answer = json.loads(error.read())
        if answer['error']:
            raise Refused('%d %s' % (answer['error']['code'], answer['error']['message']))
        return answer['result']
    def stop(self):
        self('stop')
        self.process.wait()
PY

cat >"$tmp/run.py" <<'PY'
from node import *
twice = lambda data: sha256(sha256(data).digest()).digest()
node = Node(os.path.join(os.path.dirname(__file__), 'data'))
def ask(*call):
    try:
        return str(node(*call))
    except Refused as error:
        return str(error)
seen = {}
try:
    for version in (1, 0x80000000, 0xfffffffe, 0x7fffffff):
        job = node('getblocktemplate', {'rules': ['segwit']})
        assert job['height'] == 1
        # the coinbase: height 1 (OP_1, OP_0), 50 bitcoin for whoever comes
        coinbase = struct.pack('<IB32xIB2sIBqB1sI', 2, 1, 0xffffffff, 2, b'\x51\x00', 0xffffffff, 1, job['coinbasevalue'], 1, b'\x51', 0)
        for nonce in range(1000):
            header = struct.pack('<I32s32sIII', version, bytes.fromhex(job['previousblockhash'])[::-1], twice(coinbase), job['curtime'], int(job['bits'], 16), nonce)
            if int.from_bytes(twice(header), 'little') <= int(job['target'], 16):
                break
        seen['%08x' % version] = (ask('submitheader', header.hex()), ask('submitblock', (header + b'\x01' + coinbase).hex()))
        print('%08x' % version, '  submitblock:', seen['%08x' % version][1], '  submitheader:', seen['%08x' % version][0])
finally:
    node.stop()
decode = ('-22 Block header decode failed', '-22 Block decode failed')
assert seen == {'00000001': ('-25 bad-version(0x00000001)', 'bad-version(0x00000001)'), '80000000': decode, 'fffffffe': decode, '7fffffff': ('None', 'None')}, 'changed'
PY
export -f unpacked
export tmp
python3 "$tmp/run.py" bash -c 'unpacked "$@"' unpacked "$tmp/root/usr/bin/bitcoind"
