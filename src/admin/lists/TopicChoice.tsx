'use client'
import { useEffect, useState } from 'react'

interface Topic {
  id: string
  name: string
}

/** All topics, in the plan's order; there are a dozen. */
export function TopicChoice({ name }: { name: string }) {
  const [topics, setTopics] = useState<Topic[]>([])
  useEffect(() => {
    const load = async () => {
      const answer = await fetch('/api/topics?limit=100&sort=order&depth=0', { credentials: 'same-origin' })
      if (answer.ok) setTopics(((await answer.json()) as { docs: Topic[] }).docs)
    }
    load().catch((error: unknown) => console.warn('topics', error))
  }, [])
  return (
    <fieldset className="command-dialog__field bulk-topics">
      <legend>{name}</legend>
      {topics.map((topic) => (
        <label key={topic.id} className="command-dialog__choice">
          <input type="checkbox" name="topic" value={topic.id} /> {topic.name}
        </label>
      ))}
    </fieldset>
  )
}
