import './engine.ts';
import { runProcess } from './run.ts';

void runProcess();
