// Dynamic connect without any library: ring the agent, then the alternative number.
const http = require('node:http');
const agent = [{ action: 'connect', from: '4155550123', timeout: '10', eventType: 'synchronous', eventUrl: ['https://example.com/events'], endpoint: [{ type: 'phone', number: '4155550123' }] }];
const alternative = [{ action: 'connect', from: '442038973494', endpoint: [{ type: 'phone', number: '442079354442' }] }];

http.createServer((request, response) => {
  let body = '';
  request.on('data', part => { body += part; });
  request.on('end', () => {
    const isAnswer = request.url.startsWith('/answer');
    const hasFailed = !isAnswer && ['busy', 'failed', 'rejected', 'unanswered', 'timeout'].includes(JSON.parse(body).status);
    response.writeHead(isAnswer || hasFailed ? 200 : 204, isAnswer || hasFailed ? { 'Content-Type': 'application/json' } : {});
    response.end(isAnswer ? JSON.stringify(agent) : hasFailed ? JSON.stringify(alternative) : undefined);
  });
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
