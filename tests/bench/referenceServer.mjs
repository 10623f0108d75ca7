// What the cache is measured against: Express sending the same compressed bytes from memory.
import { gzipSync } from 'node:zlib'

import express from 'express'

process.once('message', (html) => {
  const body = gzipSync(html)
  const app = express()
  app.get('/', (_req, res) => {
    res.set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' }).send(body)
  })
  app.listen(Number(process.argv[2]), '127.0.0.1', () => process.send('ready'))
})
