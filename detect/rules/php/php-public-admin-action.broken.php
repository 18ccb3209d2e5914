    public function __construct() {
        add_action('init', array($this, 'init'));
        // ruleid: php-public-admin-action
        add_action('wp_ajax_nopriv_acme_save_settings', array($this, 'save_settings'));
        add_filter('the_content', array($this,
