// What every client measures and prints, as one JSON line: CPU for each message from the first one on, and a checksum
// over the fields that it read. Equal sums prove equal work.
const word = (hash) => parseInt(hash.slice(2, 10), 16);

export class Meter {
    constructor(client, wanted) {
        Object.assign(this, { client, wanted, got: 0, sum: 0 });
    }

    start() {
        this.cpu = process.cpuUsage();
        this.wall = process.hrtime.bigint();
    }

    // A block with numbers or bigints in it. True when it was the last one.
    take(block) {
        this.sum += Number(block.number) + Number(block.timestamp) + Number(block.gasUsed) + Number(block.gasLimit) +
            Number(block.baseFeePerGas) + Number(block.blobGasUsed) + Number(block.excessBlobGas) +
            (block.transactions?.length ?? 0) + word(block.hash) + word(block.parentHash);
        return ++this.got >= this.wanted;
    }

    done() {
        const used = process.cpuUsage(this.cpu);
        const seconds = Number(process.hrtime.bigint() - this.wall) / 1e9;
        console.log(JSON.stringify({
            client: this.client, n: this.got, seconds, usCpu: (used.user + used.system) / this.got,
            rssMB: process.memoryUsage().rss / 1048576, sum: String(this.sum),
        }));
        process.exit(0);
    }
}
