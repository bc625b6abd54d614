// Computes with viem and with ethers what we encoded, hashed and signed: one JSON object a line on standard input,
// {area, …, expected: {…}}; at the end one line with how many each library agreed on, and what it first did not.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(process.env.ROLLSCOPE_PEERS + '/package.json');
const viem = require('viem');
const accounts = require('viem/accounts');
const ethers = require('ethers');

const isInteger = type => /^u?int/.test(type);

// Numbers as both libraries want them; all else as it stands.
function plain(param, value) {
    if (Array.isArray(value)) {
        const array = param.type.match(/^(.*)\[\d*\]$/);
        if (array) return value.map(one => plain({ ...param, type: array[1] }, one));
        return value.map((one, i) => plain(param.components[i], one));
    }
    return isInteger(param.type) ? BigInt(value) : value;
}

const areas = {
    abi: {
        viem: ({ types, values }) => {
            const params = viem.parseAbiParameters(types);
            const encoded = viem.encodeAbiParameters(params, params.map((param, i) => plain(param, values[i])));
            return { bytes: encoded, selector: viem.toFunctionSelector(`f(${types})`) };
        },
        ethers: ({ types, values }) => {
            const fragment = ethers.FunctionFragment.from(`f(${types})`);
            return { bytes: ethers.AbiCoder.defaultAbiCoder().encode(fragment.inputs, values), selector: fragment.selector };
        },
    },
    rlp: {
        viem: ({ tree }) => ({ bytes: viem.toRlp(tree) }),
        ethers: ({ tree }) => ({ bytes: ethers.encodeRlp(tree) }),
    },
    transaction: {
        viem: async ({ tx, key }) => {
            const account = accounts.privateKeyToAccount(key);
            const types = ['legacy', 'eip2930', 'eip1559', 'eip4844', 'eip7702'];
            const big = name => (tx[name] === undefined ? undefined : BigInt(tx[name]));
            const given = {
                type: types[tx.type], to: tx.to, data: tx.data, accessList: tx.type === 0 ? undefined : tx.accessList,
                chainId: tx.chainId === undefined ? undefined : Number(tx.chainId), nonce: Number(tx.nonce),
                gas: big('gasLimit'), value: big('value'), gasPrice: big('gasPrice'), maxFeePerGas: big('maxFeePerGas'),
                maxPriorityFeePerGas: big('maxPriorityFeePerGas'),
                authorizationList: tx.authorizationList?.map(entry => ({
                    ...entry, chainId: Number(entry.chainId), nonce: Number(entry.nonce),
                })),
            };
            const bytes = await account.signTransaction(given);
            return { bytes, hash: viem.keccak256(bytes), from: account.address };
        },
        ethers: ({ tx, key }) => {
            const made = ethers.Transaction.from({
                ...tx, accessList: tx.type === 0 ? undefined : tx.accessList, nonce: Number(tx.nonce),
                authorizationList: tx.authorizationList?.map(({ r, s, yParity, ...rest }) => ({
                    ...rest, signature: ethers.Signature.from({ r, s, yParity }),
                })),
            });
            made.signature = new ethers.SigningKey(key).sign(made.unsignedHash);
            return { bytes: made.serialized, hash: made.hash, from: made.from };
        },
    },
    typedData: {
        viem: ({ data }) => ({
            domain: viem.hashDomain({ domain: data.domain, types: withDomain(data) }),
            message: viem.hashStruct({ data: data.message, primaryType: data.primaryType, types: data.types }),
            digest: viem.hashTypedData({ ...data, types: withDomain(data) }),
        }),
        ethers: ({ data }) => {
            const encoder = ethers.TypedDataEncoder.from(data.types);
            return {
                domain: ethers.TypedDataEncoder.hashDomain(data.domain),
                message: encoder.hashStruct(data.primaryType, data.message),
                digest: ethers.TypedDataEncoder.hash(data.domain, data.types, data.message),
            };
        },
    },
};

// Left to itself viem leaves an empty version out of the domain's type.
function withDomain({ domain, types }) {
    const all = { name: 'string', version: 'string', chainId: 'uint256', verifyingContract: 'address', salt: 'bytes32' };
    const members = Object.entries(all).filter(([name]) => domain[name] !== undefined);
    return { ...types, EIP712Domain: members.map(([name, type]) => ({ name, type })) };
}

const told = {};
for await (const line of createInterface({ input: process.stdin })) {
    const item = JSON.parse(line);
    for (const library of ['viem', 'ethers']) {
        const count = ((told[item.area] ??= {})[library] ??= { equal: 0, different: 0 });
        let theirs;
        try {
            theirs = await areas[item.area][library](item);
        } catch (error) {
            theirs = { error: String(error.message).slice(0, 300) };
        }
        const different = Object.entries(item.expected).find(([name, value]) => theirs[name] !== value);
        if (!different) count.equal += 1;
        else {
            count.different += 1;
            count.first ??= { item, theirs };
        }
    }
}
console.log(JSON.stringify(told));
