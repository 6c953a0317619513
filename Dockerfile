# Builds API and dashboard, then keeps only what runs them. Debian, because the typesetter's and the Node packages are
# made for glibc.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx nx run-many -t build && npm prune --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/libs/printed-plan/fonts ./libs/printed-plan/fonts
USER node
EXPOSE 3000
CMD ["node", "dist/api/main.mjs"]
