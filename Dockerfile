# The API alone; its database is another container or a server of your own (NEO4J_URI).
FROM node:20-slim
WORKDIR /app
# NEO4J_URI: the image needs no Java, for its database is elsewhere.
ENV NEO4J_URI=bolt://neo4j:7687
COPY . .
RUN node -e "import('./src/bootstrap/prepare.mjs').then(({ prepare }) => prepare())" && chown -R node /app
USER node
EXPOSE 4000
CMD ["node", "--max-old-space-size=256", "--max-semi-space-size=8", "src/bootstrap/start.mjs"]
