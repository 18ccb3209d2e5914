    public function register(Request $request) {
        // ruleid: php-secret-in-log
        Log::info('register', $request->all());
        $user = User::create([
            'name' =>
