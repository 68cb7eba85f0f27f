import type { Follower } from '../readmodel/follow'
import type { ReadModel } from '../readmodel/read-model'
import type { Logger } from '../shared/logger'
import { outcomeOf } from './thread-outcome'

interface CheckParts {
  model: Pick<ReadModel, 'file'>
  follower: Pick<Follower, 'rebuild'>
  signal: AbortSignal
  logger: Pick<Logger, 'error'>
}

/**
 * Looks through the whole read model once, after a start: a disk that lost a page would otherwise be noticed by whoever asks for what stood there. In a thread of its
 * own, while readers are served; a damaged one serves on, as far as it can, until another is built.
 */
export async function checkFile({ model, follower, signal, logger }: CheckParts): Promise<void> {
  const file = model.file()
  try {
    if ((await outcomeOf('check', { workerData: file, signal })) === true) return
    logger.error({ file }, 'The read model is damaged: the disk may be failing')
    follower.rebuild()
  } catch (error) {
    // A rebuild may have taken the file away meanwhile.
    if (!signal.aborted && file === model.file())
      logger.error({ err: error, file }, 'The read model could not be checked')
  }
}
