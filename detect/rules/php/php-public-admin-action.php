<?php

// ruleid: php-public-admin-action
add_action('wp_ajax_nopriv_delete_entry', 'acme_delete_entry');
// ruleid: php-public-admin-action
register_rest_route('acme/v1', '/entry', ['methods' => 'DELETE', 'callback' => 'acme_delete', 'permission_callback' => '__return_true']);
// ok: php-public-admin-action
add_action('wp_ajax_delete_entry', 'acme_delete_entry');
// ok: php-public-admin-action
add_action('wp_ajax_nopriv_search', 'acme_search');
// ok: php-public-admin-action
register_rest_route('acme/v1', '/entry', ['methods' => 'DELETE', 'callback' => 'acme_delete', 'permission_callback' => 'acme_may_edit']);
// ok: php-public-admin-action
register_rest_route('acme/v1', '/list', ['methods' => 'GET', 'callback' => 'acme_list', 'permission_callback' => '__return_true']);
