export { MACHINE_SENTENCES } from './messages'
export { MACHINES, machineOf } from './providers'
export { suggest, type MachineRefused } from './suggest'
