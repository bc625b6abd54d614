// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts with the ABI of the chains' own, for tests on a local node. Their code is put at the
// chains' addresses, so that they have no constructor. The bytecode is in costs.json, made by
//   solc 0.8.37, optimizer on, evmVersion cancun: {contract: evm.deployedBytecode.object}
pragma solidity 0.8.37;

/// GasPriceOracle of the OP stack since Ecotone, with fixed parameters of L1.
contract OpOracle {
    function getL1Fee(bytes memory data) external pure returns (uint256) {
        uint256 gas = 68 * 16; // the signature that an unsigned transaction lacks
        for (uint256 i = 0; i < data.length; i++) gas += data[i] == 0 ? 4 : 16;
        uint256 scaled = 16 * 1368 * uint256(7_000_000_000) + 810949 * uint256(3_000_000_000);
        return gas * scaled / (16 * 1e6);
    }

    function getOperatorFee(uint256 gasUsed) external pure returns (uint256) {
        return gasUsed * 439 / 1e6 + 17;
    }
}

/// Before Isthmus: it knows no operator's fee. Metis has one of this kind.
contract OldOracle {
    function getL1Fee(bytes memory data) external pure returns (uint256) {
        return (data.length * 16 + 2100) * uint256(9_000_000_000) * 3 / 10;
    }
}

contract BrokenOracle {
    function getL1Fee(bytes memory) external pure returns (uint256) {
        revert("the oracle is out of order");
    }
}

/// Scroll since Curie.
contract ScrollOracle {
    function getL1Fee(bytes memory data) external pure returns (uint256) {
        return (uint256(230759955285) * 7_000_000_000 + uint256(417565260) * data.length * 3) / 1e9;
    }
}

/// Arbitrum's, which only nodes have.
contract NodeInterface {
    function gasEstimateL1Component(address, bool, bytes calldata data)
        external
        payable
        returns (uint64 gasEstimateForL1, uint256 baseFee, uint256 l1BaseFeeEstimate)
    {
        return (uint64(data.length * 11 + 1234), 10_000_000, 7_000_000_000);
    }
}

/// MetisSequencerSet's epochs; whoever calls may commit.
contract SequencerSet {
    struct Epoch {
        uint256 number;
        address signer;
        uint256 startBlock;
        uint256 endBlock;
    }

    mapping(uint256 number => Epoch epoch) public epochs;
    uint256 internal current;

    event NewEpoch(uint256 indexed epochId, uint256 startBlock, uint256 endBlock, address signer);

    function commitEpoch(uint256 number, uint256 startBlock, uint256 endBlock, address signer) external {
        require(signer != address(0) && endBlock >= startBlock, "Invalid epoch");
        epochs[number] = Epoch(number, signer, startBlock, endBlock);
        current = number;
        emit NewEpoch(number, startBlock, endBlock, signer);
    }

    function currentEpochNumber() external view returns (uint256) {
        return current;
    }
}

/// LockingPool's list of signers.
contract Pool {
    mapping(address signer => uint256 id) public seqSigners;

    function add(address signer, uint256 id) external {
        seqSigners[signer] = id;
    }
}

contract Portal {
    function proofMaturityDelaySeconds() external pure returns (uint256) {
        return 604800;
    }
}
