    @GetMapping("/search")
    @ResponseBody
    public String search(@RequestParam String q) {
        // ruleid: java-html-returned
        return "<html><body>Results for " + q + "</body></html>";
    }

    private final List<String> words = List.of(
