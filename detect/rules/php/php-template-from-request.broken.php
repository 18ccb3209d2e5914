    public function preview(Request $request) {
        $source = $request->input('template');
        // ruleid: php-template-from-request
        $html = $this->twig->createTemplate($source)->render(['user' => $user]);
        return new Response(
