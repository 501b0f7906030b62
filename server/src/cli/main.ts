import { runProcess } from './run.ts';

void runProcess();
