    public function handle($request, Closure $next) {
        return $next($request)
            // ruleid: php-cors-any-origin
            ->withHeader('Access-Control-Allow-Methods', 'GET') && header("Access-Control-Allow-Origin: *");
        if ($request->method(
