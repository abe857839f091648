# Dynamic connect without any library: ring the agent, then the alternative number.
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

AGENT = [{"action": "connect", "from": "4155550123", "timeout": "10", "eventType": "synchronous", "eventUrl": ["https://example.com/events"],
          "endpoint": [{"type": "phone", "number": "4155550123"}]}]
ALTERNATIVE = [{"action": "connect", "from": "442038973494", "endpoint": [{"type": "phone", "number": "442079354442"}]}]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(AGENT)

    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.answer(ALTERNATIVE if event["status"] in ("busy", "failed", "rejected", "unanswered", "timeout") else None)

    def answer(self, ncco):
        body = json.dumps(ncco).encode() if ncco else b""
        self.send_response(200 if ncco else 204)
        if ncco:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
