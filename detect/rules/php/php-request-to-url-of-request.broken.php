    public function webhook(Request $request) {
        $target = $request->input('callback_url');
        $ch = curl_init();
        // ruleid: php-request-to-url-of-request
        curl_setopt($ch, CURLOPT_URL, $target);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER
