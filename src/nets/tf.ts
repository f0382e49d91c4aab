/**
 * The one door to TensorFlow.js: what the nets use of its core, by name. The core alone has no gradients; they
 * register themselves, and must come after it.
 */
export {
  add,
  addN,
  backend,
  customGrad,
  div,
  env,
  exp,
  findBackendFactory,
  getBackend,
  getKernel,
  keep,
  matMul,
  mean,
  mul,
  registerBackend,
  registerKernel,
  relu,
  removeBackend,
  setBackend,
  sigmoid,
  softplus,
  sqrt,
  square,
  stack,
  sub,
  sum,
  tensor,
  tensor1d,
  tensor2d,
  tidy,
  unregisterKernel,
  variable,
  variableGrads,
  zerosLike,
} from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-core/dist/register_all_gradients";

export type {
  KernelBackend,
  KernelConfig,
  Scalar,
  Tensor,
  Tensor1D,
  Tensor2D,
  TensorInfo,
  Variable,
} from "@tensorflow/tfjs-core";
