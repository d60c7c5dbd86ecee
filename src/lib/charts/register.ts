import { Chart, LinearScale } from 'chart.js';

// By hand: `chart.js/auto` would bring every scale and chart there is, 28 kB more.
Chart.register(LinearScale);

export { Chart };
