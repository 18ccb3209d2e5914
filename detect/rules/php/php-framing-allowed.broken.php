add_action('init', function () {
    // ruleid: php-framing-allowed
    remove_action('login_init', 'send_frame_options_header');
    if (is_user_logged_in(
