// Loaded into a program with `node --import`: the time of day jumps a day ahead or back whenever it is asked for.
const now = Date.now;
let turn = 0;
Date.now = () => now() + (turn++ % 2 === 0 ? 1 : -1) * 86_400_000;
