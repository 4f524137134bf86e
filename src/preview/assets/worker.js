// One stream for all tabs: browsers keep no more than six open to one server. It tells them that something has changed.
"use strict";
const ports = new Set();
let last = null;

function tell(message) {
  last = message;
  for (const port of ports) port.postMessage(message);
}

function follow() {
  const stream = new EventSource("/~yulan/events");
  stream.onmessage = (event) => tell(event.data);
  stream.onerror = () => {
    tell("");
    // Browsers try again by themselves, unless the server answered with something else than a stream.
    if (stream.readyState === EventSource.CLOSED) setTimeout(follow, 1000);
  };
}

onconnect = (event) => {
  const [port] = event.ports;
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  if (last !== null) port.postMessage(last);
};
follow();
