-- What wrk asks of `isnad serve`: the paths of a file, one a line, each thread from another place on.
-- The last lines are read by the bench.

local paths = {}
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  at = (number * 7919) % #paths
end

function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("requests %d\n", summary.requests))
  io.write(string.format("micros %d\n", summary.duration))
  io.write(string.format("p50 %d\n", latency:percentile(50)))
  io.write(string.format("p99 %d\n", latency:percentile(99)))
  io.write(string.format("bytes %d\n", summary.bytes))
  io.write(string.format("errors %d\n",
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
