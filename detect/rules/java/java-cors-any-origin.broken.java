    public void addCorsMappings(CorsRegistry registry) {
        // ruleid: java-cors-any-origin
        registry.addMapping("/**").allowedOrigins("*").allowedMethods("GET", "POST");
    }
    public void addViewControllers(ViewControllerRegistry r,
