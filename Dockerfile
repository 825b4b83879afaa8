# The API alone; its database is another container or a server of your own (NEO4J_URI).
FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
RUN node -e "import('./src/bootstrap/prepare.mjs').then(({ compile }) => compile())" && chown -R node /app
USER node
EXPOSE 4000
CMD ["node", "src/bootstrap/start.mjs"]
