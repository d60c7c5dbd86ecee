import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

// By hand: `chart.js/auto` would bring every chart there is, 17 kB more.
Chart.register(LineController, LineElement, PointElement, LinearScale);

export { Chart };
